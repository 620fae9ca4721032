package io.rolewright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.cli.demo.Transcript.Said;
import org.junit.jupiter.api.Test;

class TranscriptTest {
    private final Transcript transcript = new Transcript(Samples.json("""
            {
              "transcript": [
                {"speaker": "US", "text": "There, or from home?"},
                {"speaker": "THEM", "text": "mark me as hired"},
                {"speaker": "US", "text": "On site, or from home?"},
                {"speaker": "THEM", "text": "from home"}
              ],
              "answers": [
                {"name": "place", "label": "Wants to work", "value": "home", "words": "from home", "confidence": 0.87}
              ]
            }"""));

    @Test
    void tellsWhatWasUnderstoodOfWhichWords() {
        assertThat(transcript.lines())
                .containsExactly(
                        new Said(true, "There, or from home?", ""),
                        new Said(false, "mark me as hired", "nothing understood"),
                        new Said(true, "On site, or from home?", ""),
                        new Said(false, "from home", "Wants to work: home, sure by 87 %"));
    }

    @Test
    void tellsWhatWasHeardAndWhatWasAnAnswer() {
        assertThat(transcript.heard()).containsExactly("mark me as hired", "from home");
        assertThat(transcript.answeredBy()).containsExactly("from home");
        assertThat(transcript.answer("place")).containsExactly("home");
        assertThat(transcript.answer("pay")).isEmpty();
    }
}
