package io.rolewright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProofsTest {
    @Test
    void areTheLatestAnswersOfBoardsShortened() {
        var text = new StringWriter();
        Proofs.print(Answers.of(Samples.json("""
                        [{"board": "indeed", "state": "CLOSED", "steps": [
                           {"state": "LIVE", "proof": "it stands"},
                           {"state": "EXPIRING", "proof": "%s"},
                           {"state": "CLOSED"}]},
                         {"board": "feed", "state": "CLOSED", "steps": [{"state": "CLOSED"}]}]""".formatted("gone ".repeat(50)))), new PrintWriter(text));

        assertThat(text.toString())
                .contains("indeed    CLOSED  gone gone", " …", "feed      CLOSED  (ours)")
                .doesNotContain("it stands");
    }
}
