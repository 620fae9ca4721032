package io.rolewright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WordingTest {
    private static final JsonNode PROPOSAL = Samples.json("""
            {"title": "Cleaner", "visibility": {"adverts": 10, "before": 0.1, "after": 0.2}, "changes": [
             {"id": "a", "weight": "HIGH", "reason": "Say it plainly.", "next": "Take it.", "question": false,
              "before": "foreman", "after": "supervisor\\u001b[2J", "beside": ["b"]},
             {"id": "b", "weight": "LOW", "reason": "Shorter.", "next": "Take it.", "question": false,
              "before": "the foreman", "after": "foreman", "beside": ["a"]},
             {"id": "c", "weight": "HIGH", "reason": "Nobody knows the pay.", "next": "Say it.", "question": true,
              "before": "", "beside": []}]}""");

    @Test
    void takesWhatNeedsNoAnswerAndStandsTogether() {
        assertThat(Wording.together(PROPOSAL)).containsExactly("a");
    }

    @Test
    void isPrintedAsADiffWithoutSignsThatSteerATerminal() {
        var text = new StringWriter();
        new ProposalText(new PrintWriter(text), false).print(PROPOSAL, Wording.together(PROPOSAL));

        assertThat(text.toString())
                .containsSubsequence(
                        "[x] high   Say it plainly.",
                        "- foreman",
                        "+ supervisor",
                        "[ ] low    Shorter.",
                        "?   high   Nobody knows the pay. Say it.",
                        "visibility among 10 adverts: 0.100 → 0.200")
                .doesNotContain("\u001b");
    }
}
