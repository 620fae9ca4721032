package io.rolewright.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnnxEmbedderTest {
    private static OnnxEmbedder embedder;

    @BeforeAll
    static void load() throws UnusableModelException {
        embedder = OnnxEmbedder.load();
    }

    @AfterAll
    static void close() {
        embedder.close();
    }

    @Test
    void givesVectorsOfLengthOne() {
        float[] vector = embedder.embed("Registered nurse");
        assertThat(vector).hasSize(384).hasSize(embedder.dimensions());
        assertThat(dot(vector, vector)).isCloseTo(1, within(1e-5));
    }

    @Test
    void likeWorkHasLikeVectors() {
        float[] nurse = embedder.embed("registered nurse");
        assertThat(dot(nurse, embedder.embed("ward sister")))
                .isGreaterThan(dot(nurse, embedder.embed("bricklayer")) + 0.1);
    }

    @Test
    void saysTheSameWhateverElseIsAskedMeanwhile() {
        List<String> texts = List.of("cook", "Java developer", "", "x ".repeat(2_000), "看護師", "senior midwife nights");
        List<float[]> alone = texts.stream().map(embedder::embed).toList();
        List<float[]> together = IntStream.range(0, 60)
                .parallel()
                .mapToObj(i -> embedder.embed(texts.get(i % texts.size())))
                .toList();
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % texts.size()));
        }
    }

    @Test
    void namesItsModelAndHash() {
        assertThat(embedder.model()).startsWith("all-minilm-l6-v2-q ").hasSize("all-minilm-l6-v2-q ".length() + 64);
        assertThat(embedder.card().licence()).isEqualTo("Apache-2.0");
        assertThat(embedder.card().training()).contains("S2ORC", "WikiAnswers");
    }

    @Test
    void answersNothingWhenClosed() throws UnusableModelException {
        OnnxEmbedder closed = OnnxEmbedder.load();
        closed.close();
        closed.close();
        assertThatThrownBy(() -> closed.embed("cook")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesWeightsThatAreNotThoseOfTheCard() {
        assertThat(refusal(card("/all-minilm-l6-v2-q.onnx", "0".repeat(64))).code())
                .isEqualTo("embedding.model-corrupt");
        assertThat(refusal(card("/nowhere.onnx", "0".repeat(64))).code()).isEqualTo("embedding.model-missing");
    }

    private static UnusableModelException refusal(ModelCard card) {
        return catchThrowableOfType(UnusableModelException.class, () -> OnnxEmbedder.load(card));
    }

    private static ModelCard card(String weights, String sha256) {
        ModelCard card = ModelCard.bundled();
        return new ModelCard(
                card.name(),
                card.version(),
                weights,
                sha256,
                card.tokenizer(),
                card.dimensions(),
                card.maxTokens(),
                card.pooling(),
                card.licence(),
                card.source(),
                card.training());
    }

    private static double dot(float[] a, float[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> (double) a[i] * b[i])
                .sum();
    }
}
