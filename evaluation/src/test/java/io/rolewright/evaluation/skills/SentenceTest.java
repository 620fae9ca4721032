package io.rolewright.evaluation.skills;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.mention.Layer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void readsTaggedStretchesAsTokens() {
        Sentence sentence = new Sentence(
                1,
                List.of("Knows", "Spring", "Boot", "Java", "."),
                List.of("B", "O", "I", "I", "O"),
                List.of("O", "B", "I", "B", "O"));
        assertThat(sentence.spans(Layer.KNOWLEDGE)).containsExactly(new Span(1, 3), new Span(3, 4));
        assertThat(sentence.spans(Layer.SKILL)).containsExactly(new Span(0, 1), new Span(2, 4));
        assertThat(sentence.tokens(new Span(6, 17))).isEqualTo(new Span(1, 3));
        assertThat(sentence.tokens(new Span(18, 22))).isEqualTo(new Span(3, 4));
    }
}
