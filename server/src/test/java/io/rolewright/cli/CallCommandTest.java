package io.rolewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallCommandTest {
    private static final String VALUES = """
            {"name":"Noor","agency":"Tidewater Staffing","job":"registered nurse","country":"Australia","place":"Perth",\
            "recruiter":"+61491570158"}""";

    private static final String ANSWERS = """
            yes
            #1
            I do

            the first of March
            four weeks
            ninety five thousand
            both
            half an hour
            no
            """;

    @Test
    void playsACallOnTheTerminal() {
        var call = Terminal.read(ANSWERS, "call", "screening", "--values", VALUES, "--today", "2026-11-27");
        assertThat(call.exit()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .startsWith("> Hello Noor. I am an AI assistant")
                .contains(
                        "(recording begins)",
                        "> Please say a day",
                        "COMPLETED Has time: yes.",
                        "Available from: 2027-03-01.",
                        "Expected pay for a year: 95000.");
    }

    @Test
    void printsOnlyWhatCameOfItAsJson() {
        var call = Terminal.read("yes\nno\ntalk to a human\n", "call", "screening", "--json", "--values", VALUES);
        var result = call.json().getFirst();
        assertThat(call.json()).hasSize(1);
        assertThat(result.path("outcome").asString()).isEqualTo("TRANSFERRED");
        assertThat(result.path("recorded").asBoolean()).isFalse();
        assertThat(result.at("/answers/1/name").asString()).isEqualTo("recording");
        assertThat(result.at("/transcript/0/speaker").asString()).isEqualTo("US");
    }

    @Test
    void hangsUpAtTheEndOfTheInput() {
        var call = Terminal.read("yes\n", "call", "screening", "--json", "--values", VALUES);
        assertThat(call.json().getFirst().path("outcome").asString()).isEqualTo("HUNG_UP");
    }

    @Test
    void saysWhatIsWrong(@TempDir Path folder) throws IOException {
        var broken = Terminal.run("call", new Papers(folder).text("broken.json", "{}"));
        assertThat(broken.exit()).isEqualTo(3);
        assertThat(broken.err()).contains("communications.script-unreadable");
        assertThat(Terminal.run("call", "screening").err())
                .contains("communications.call-value-missing", "says agency");
        assertThat(Terminal.run("call", "nowhere.json").err()).contains("cli.no-such-file");
        var values = Terminal.run("call", "screening", "--values", "[");
        assertThat(values.exit()).isEqualTo(2);
        assertThat(values.err()).contains("cli.values-not-json");
    }
}
