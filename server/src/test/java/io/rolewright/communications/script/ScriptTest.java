package io.rolewright.communications.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.shared.ContractException;
import org.junit.jupiter.api.Test;

/** What is wrong with a script is told with the step at which it is. */
class ScriptTest {
    private static final String HELLO =
            "\"hello\":{\"kind\":\"say\",\"text\":\"I am an AI of {{agency}}.\",\"next\":\"well\"}";
    private static final String WELL =
            "\"well\":{\"kind\":\"ask\",\"question\":\"Well?\",\"wants\":\"YES_NO\",\"answer\":\"well\",\"next\":\"bye\"}";
    private static final String BYE = "\"bye\":{\"kind\":\"end\",\"text\":\"Bye.\"}";

    @Test
    void readsWhatKeepsTheRules() {
        assertThat(Script.read(script(HELLO, WELL, BYE)).nodes()).containsOnlyKeys("hello", "well", "bye");
        assertThat(BundledScripts.names()).allSatisfy(name -> {
            assertThat(Script.read(BundledScripts.find(name).orElseThrow()).name())
                    .isEqualTo(name);
        });
    }

    @Test
    void refusesWhatIsNoScript() {
        assertRefused("unreadable", "script", "[]");
        assertRefused("unreadable", "script", "{");
        assertRefused("unreadable", "well", script(HELLO, WELL.replace("YES_NO", "GUESS"), BYE));
        assertRefused("unreadable", "well", script(HELLO, WELL.replace("YES_NO", "CHOICE"), BYE));
        assertRefused("unreadable", "bye", script(HELLO, WELL, BYE.replace("text", "txet")));
        assertRefused("unreadable", "bye", script(HELLO, WELL, BYE.replace("end", "shout")));
    }

    @Test
    void refusesStepsThatAreNotThere() {
        assertRefused("node-missing", "well", script(HELLO, WELL.replace("\"bye\"", "\"gone\""), BYE));
    }

    @Test
    void refusesToHideThatAnAiSpeaks() {
        assertRefused("undisclosed", "hello", script(HELLO.replace("an AI", "Tom"), WELL, BYE));
        assertRefused("undisclosed", "hello", script(HELLO.replace(" of {{agency}}", ""), WELL, BYE));
    }

    @Test
    void refusesStepsThatNobodyComesTo() {
        assertRefused("unreachable", "lost", script(HELLO, WELL, BYE, BYE.replace("\"bye\"", "\"lost\"")));
    }

    @Test
    void refusesCallsWithoutEnd() {
        var round = "\"round\":{\"kind\":\"say\",\"text\":\"Again.\",\"next\":\"again\"}";
        var again = "\"again\":{\"kind\":\"branch\",\"on\":\"well\",\"cases\":[{\"value\":\"yes\",\"next\":\"round\"}],"
                + "\"otherwise\":\"bye\"}";
        assertRefused("endless", "round", script(HELLO, WELL.replace("\"bye\"", "\"round\""), round, again, BYE));
        var back = again.replace("\"round\"", "\"well\"");
        assertThat(Script.read(script(HELLO, WELL.replace("\"bye\"", "\"again\""), back, BYE))
                        .nodes())
                .hasSize(4);
    }

    @Test
    void refusesToRecordWithoutConsent() {
        var unasked = WELL.replace("\"next\"", "\"records\":true,\"next\"");
        var records = unasked.replaceFirst("\"question\":\"[^\"]*\"", "\"question\":\"May I record this?\"");
        assertThat(Script.read(script(HELLO, records, BYE)).nodes()).hasSize(3);
        assertRefused("recording", "well", script(HELLO, unasked, BYE));
        var asksElse = records.replace("\"next\"", "\"reprompt\":\"Are you well?\",\"next\"");
        assertRefused("recording", "well", script(HELLO, asksElse, BYE));
        assertRefused("recording", "well", script(HELLO, records.replace("YES_NO", "TEXT"), BYE));
    }

    @Test
    void refusesToGoByWhatNobodyAnswers() {
        var by = "\"by\":{\"kind\":\"branch\",\"on\":\"well\",\"cases\":[{\"value\":\"yes\",\"next\":\"bye\"}],"
                + "\"otherwise\":\"bye\"}";
        var ask = WELL.replace("\"bye\"", "\"by\"");
        assertThat(Script.read(script(HELLO, ask, by, BYE)).nodes()).hasSize(4);
        assertRefused("answer-unknown", "by", script(HELLO, ask, by.replace("\"well\"", "\"age\""), BYE));
        assertRefused("answer-unknown", "by", script(HELLO, ask, by.replace("\"yes\"", "\"blue\""), BYE));
    }

    private static String script(String... nodes) {
        return "{\"name\":\"short\",\"title\":\"Short\",\"start\":\"hello\",\"person\":\"bye\",\"stop\":\"bye\",\"nodes\":{"
                + String.join(",", nodes) + "}}";
    }

    private static void assertRefused(String rule, String node, String script) {
        assertThatThrownBy(() -> Script.read(script)).isInstanceOfSatisfying(ContractException.class, refused -> {
            assertThat(refused.code()).isEqualTo("communications.script-" + rule);
            assertThat(refused.problem().arguments()).contains(node);
            assertThat(refused.problem().title()).doesNotContain("{0}");
        });
    }
}
