package io.rolewright.inference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
    void readsAModelFromItsBytes() throws IOException, UnusableModelException {
        byte[] zip = zip("a.onnx", weights(), "b.json", vocabulary());
        try (OnnxEmbedder read = OnnxEmbedder.read(zip)) {
            assertThat(read.embed("night nurse")).isEqualTo(embedder.embed("night nurse"));
            assertThat(read.dimensions()).isEqualTo(embedder.dimensions());
            assertThat(read.model()).startsWith("text-embedding ").isNotEqualTo(embedder.model());
        }
    }

    @Test
    void refusesBytesThatAreNoModel() throws IOException {
        assertThat(refusal("no zip".getBytes(UTF_8))).isEqualTo("embedding.model-corrupt");
        assertThat(refusal(zip("a.onnx", weights(), "b.json", "{}".getBytes(UTF_8))))
                .isEqualTo("embedding.model-corrupt");
        assertThat(refusal(zip("a.onnx", Arrays.copyOf(weights(), 10_000), "b.json", vocabulary())))
                .isEqualTo("embedding.model-corrupt");
        assertThat(refusal(zip("a.onnx", weights(), "b.onnx", weights()))).isEqualTo("embedding.model-corrupt");
    }

    private static String refusal(byte[] zip) {
        return catchThrowableOfType(UnusableModelException.class, () -> OnnxEmbedder.read(zip))
                .code();
    }

    private static byte[] weights() throws IOException {
        return bytes(ModelCard.bundled().weights());
    }

    private static byte[] vocabulary() throws IOException {
        return bytes(ModelCard.bundled().tokenizer());
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream stream = ModelCard.open(resource)) {
            return stream.readAllBytes();
        }
    }

    private static byte[] zip(String name, byte[] content, String another, byte[] more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.putNextEntry(new ZipEntry(another));
            zip.write(more);
        }
        return bytes.toByteArray();
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
