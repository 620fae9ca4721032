package io.rolewright.benchmarks.parts;

import io.rolewright.engine.embedding.CachedEmbedder;
import io.rolewright.inference.OnnxEmbedder;
import io.rolewright.inference.UnusableModelException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Texts through the model of meaning, on one thread: a title, and texts of 64 and 128 pieces of words, for which
 * onnxruntime alone was measured at 65 and 34 a second of processor time.
 */
@State(Scope.Benchmark)
public class EmbeddingBenchmark {
    private static final String TITLE = "mechanical design engineer";

    /** 62 and 126 words of one piece each, and the two pieces that frame a text. */
    private static final String PIECES_64 = "work ".repeat(62);

    private static final String PIECES_128 = "work ".repeat(126);

    private final OnnxEmbedder embedder = loaded();
    private final CachedEmbedder cached = new CachedEmbedder(embedder, 1);

    private static OnnxEmbedder loaded() {
        try {
            return OnnxEmbedder.load();
        } catch (UnusableModelException e) {
            throw new IllegalStateException(e);
        }
    }

    @TearDown
    public void close() {
        cached.close();
    }

    @Benchmark
    public float[] title() {
        return embedder.embed(TITLE);
    }

    @Benchmark
    public float[] pieces64() {
        return embedder.embed(PIECES_64);
    }

    @Benchmark
    public float[] pieces128() {
        return embedder.embed(PIECES_128);
    }

    @Benchmark
    public float[] titleAgain() {
        return cached.embed(TITLE);
    }
}
