package io.rolewright.engine.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachedEmbedderTest {
    private final Counting counting = new Counting();
    private final CachedEmbedder cached = new CachedEmbedder(counting, 2);

    @Test
    void asksOnceForEqualTexts() {
        assertThat(cached.embed("cook")).isEqualTo(cached.embed("cook")).containsExactly(4, 0);
        assertThat(counting.asked).containsExactly("cook");
    }

    @Test
    void forgetsWhatWasAskedForLongestAgo() {
        List.of("cook", "nurse", "cook", "baker", "cook", "nurse").forEach(cached::embed);
        assertThat(counting.asked).containsExactly("cook", "nurse", "baker", "nurse");
    }

    @Test
    void whoChangesAVectorChangesTheirOwn() {
        cached.embed("cook")[0] = 9;
        assertThat(cached.embed("cook")).containsExactly(4, 0);
    }

    @Test
    void isItsEmbedderOtherwise() {
        assertThat(cached.dimensions()).isEqualTo(2);
        assertThat(cached.model()).isEqualTo("counting");
        cached.close();
        assertThat(counting.isClosed).isTrue();
    }

    @Test
    void keepsAtLeastOne() {
        assertThatThrownBy(() -> new CachedEmbedder(counting, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Answers the length of the text, and remembers what it was asked. */
    private static final class Counting implements Embedder {
        private final List<String> asked = new ArrayList<>();
        private boolean isClosed;

        @Override
        public float[] embed(String text) {
            asked.add(text);
            return new float[] {text.length(), 0};
        }

        @Override
        public int dimensions() {
            return 2;
        }

        @Override
        public String model() {
            return "counting";
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }
}
