package io.rolewright.engine.retrieval;

import io.rolewright.engine.embedding.Embedder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Vectors of passages and what is done with them; all of length 1. */
final class Vectors {
    private Vectors() {}

    /** The vectors of each text's passages, as many texts at a time as there are processors. */
    static List<List<float[]>> of(List<String> texts, int passages, Embedder embedder, IntConsumer progress) {
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<List<float[]>>> waited = new ArrayList<>();
            texts.forEach(text -> waited.add(workers.submit(() -> of(text, passages, embedder))));
            try {
                List<List<float[]>> vectors = new ArrayList<>();
                for (Future<List<float[]>> one : waited) {
                    vectors.add(one.get());
                    progress.accept(vectors.size());
                }
                return vectors;
            } catch (ExecutionException e) {
                throw new IllegalStateException("embedding failed", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while embedding", e);
            } finally {
                workers.shutdownNow();
            }
        }
    }

    static List<float[]> of(String text, int passages, Embedder embedder) {
        return Passages.of(text, passages).stream().map(embedder::embed).toList();
    }

    /** The cosine of the directions of each passage asked with the nearest one of a text, in the mean. */
    static float nearness(List<float[]> question, List<float[]> text) {
        if (question.isEmpty() || text.isEmpty()) {
            return 0;
        }
        float sum = 0;
        for (float[] asked : question) {
            float best = -1;
            for (float[] told : text) {
                best = Math.max(best, dot(asked, told));
            }
            sum += best;
        }
        return sum / question.size();
    }

    /** The direction in the middle of all vectors; of length 0 without any. */
    static float[] middle(List<float[]> vectors, int dimensions) {
        float[] sum = new float[dimensions];
        for (float[] vector : vectors) {
            for (int i = 0; i < dimensions; i++) {
                sum[i] += vector[i];
            }
        }
        double length = Math.sqrt(dot(sum, sum));
        for (int i = 0; length > 0 && i < dimensions; i++) {
            sum[i] = (float) (sum[i] / length);
        }
        return sum;
    }

    /** Four sums, so that the processor need not wait for one addition after the other. */
    static float dot(float[] left, float[] right) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < left.length; i += 4) {
            a += left[i] * right[i];
            b += left[i + 1] * right[i + 1];
            c += left[i + 2] * right[i + 2];
            d += left[i + 3] * right[i + 3];
        }
        for (; i < left.length; i++) {
            a += left[i] * right[i];
        }
        return (a + b) + (c + d);
    }
}
