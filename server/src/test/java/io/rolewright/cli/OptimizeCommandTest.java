package io.rolewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.improvement.Rule;
import io.rolewright.shared.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class OptimizeCommandTest {
    private static final String LOUD = """
            URGENT!!! Registered Nurse wanted - Perth
            Company: Tidewater Clinic
            Location: Perth WA, Australia

            Essential
            - Native English speaker
            - Wound care on a daily basis
            - AHPRA registration
            """;

    @TempDir
    private Path folder;

    private Papers papers;

    @BeforeEach
    void lay() {
        papers = new Papers(folder);
    }

    @Test
    void showsAPersonTheDiffWithReasonsAndVisibility() throws IOException {
        var answer = Terminal.run("optimize", papers.text("nurse.txt", LOUD));
        assertThat(answer.exit()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .contains(
                        "[ ] high   title-clean-1",
                        "- URGENT!!! Registered Nurse wanted - Perth",
                        "+ Registered Nurse",
                        "+ Fluent English speaker",
                        "No pay is stated",
                        "visibility",
                        "does not show it without datePosted",
                        "asks for nothing that the source does not ask for")
                .doesNotContain("\u001b[");
    }

    @Test
    void acceptsAllOrTheRulesThatAreNamed() throws IOException {
        var file = papers.text("nurse.txt", LOUD);
        var all = Terminal.run("optimize", "--json", "--accept", "all", file)
                .json()
                .getFirst();
        assertThat(all.path("title").asString()).isEqualTo("Registered Nurse");
        assertThat(all.path("description").asString()).contains("Fluent English speaker", "every day");
        assertThat(all.at("/meta/rolewright/proof/accepted").asBoolean()).isTrue();
        assertThat(all.at("/meta/rolewright/visibility/after").asDouble())
                .isGreaterThanOrEqualTo(
                        all.at("/meta/rolewright/visibility/before").asDouble());
        var one = Terminal.run("optimize", "--json", "--accept", "wording-origin,title-clean-1", file)
                .json()
                .getFirst();
        assertThat(one.path("title").asString()).isEqualTo("Registered Nurse");
        assertThat(one.path("description").asString()).contains("Fluent English speaker", "on a daily basis");
    }

    @Test
    void writesTheBetterAdvertAsPageTextAndData() throws IOException {
        var file = papers.text("nurse.txt", LOUD);
        for (var name : List.of("better.html", "better.txt", "better.json")) {
            var out = folder.resolve(name);
            assertThat(Terminal.run("optimize", "--accept", "all", "--out", out, file)
                            .exit())
                    .isZero();
            assertThat(Files.readString(out))
                    .contains("Registered Nurse", "Fluent English speaker")
                    .doesNotContain("URGENT");
        }
        var data = JsonMapper.shared().readTree(folder.resolve("better.json").toFile());
        assertThat(data.path("@type").asString()).isEqualTo("JobPosting");
        assertThat(Terminal.run("parse", "--job", "--json", folder.resolve("better.html"))
                        .json()
                        .getFirst()
                        .path("title")
                        .asString())
                .isEqualTo("Registered Nurse");
    }

    @Test
    void readsStandardInputAndTheRefusedAmongTheOthers() throws IOException {
        var answer = Terminal.read(LOUD, "optimize", "--json", "-", papers.text("empty.txt", ""));
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.json().getFirst().path("title").asString()).startsWith("URGENT");
        assertThat(answer.json().getLast().at("/meta/rolewright/error/code").asString())
                .isEqualTo("advert.no-posting");
    }

    @Test
    void measuresAmongTheAdvertsOfAFolder() throws IOException {
        var others = Files.createDirectory(folder.resolve("others"));
        Files.writeString(others.resolve("one.txt"), "Registered Nurse\n\nCare for people.\n");
        Files.writeString(others.resolve("two.txt"), "Cook\n\nCook for people.\n");
        var answer = Terminal.run("optimize", "--among", others, papers.text("nurse.txt", LOUD));
        assertThat(answer.out()).contains("among 2 of folder " + others);
    }

    @Test
    void saysWhatItCannotDoAndWhatToDoNext() throws IOException {
        var file = papers.text("nurse.txt", LOUD);
        assertThat(refused("--accept", "titel-clean", file)).isEqualTo("cli.no-such-rule");
        assertThat(refused("--out", folder.resolve("better.doc"), file)).isEqualTo("cli.unknown-format");
        assertThat(refused("--among", folder.resolve("nowhere"), file)).isEqualTo("cli.no-such-folder");
        assertThat(refused("--out", folder.resolve("two.txt"), file, papers.text("other.txt", LOUD)))
                .isEqualTo("cli.one-advert");
    }

    private static String refused(Object... words) {
        var all = new ArrayList<Object>(List.of("optimize"));
        all.addAll(List.of(words));
        var answer = Terminal.run(all.toArray());
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.said()).hasSize(2);
        assertThat(answer.said().getLast()).startsWith("try: ");
        return answer.said().getFirst().split(" ", -1)[1];
    }

    @Test
    void keepsForeignSignsFromTheTerminal() throws IOException {
        var answer = Terminal.run("optimize", papers.text("sly.txt", "Cook \u001b[31mred\n\nCook well.\n"));
        assertThat(answer.out()).doesNotContain("\u001b");
    }

    @Test
    void hasTextsForEveryRule() {
        assertThat(Rule.values()).allSatisfy(rule -> {
            assertThat(Messages.find(Locale.ENGLISH, rule.code(), List.of()))
                    .as(rule.code())
                    .isPresent();
            assertThat(Messages.find(Locale.ENGLISH, rule.code() + ".next", List.of()))
                    .as(rule.code() + ".next")
                    .isPresent();
        });
    }
}
