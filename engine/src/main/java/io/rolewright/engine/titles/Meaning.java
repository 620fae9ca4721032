package io.rolewright.engine.titles;

import io.rolewright.engine.embedding.Embedder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** The vectors of all labels and of the occupations that they name. */
final class Meaning {
    private final Embedder embedder;
    private final LabelVectors labels;
    private final LabelVectors concepts;

    private Meaning(Embedder embedder, List<float[]> vectors, Concepts concepts) {
        this.embedder = embedder;
        this.labels = new LabelVectors(vectors, embedder.dimensions());
        this.concepts = new LabelVectors(concepts.centres(vectors, embedder.dimensions()), embedder.dimensions());
    }

    /**
     * Embeds every different text once, as many at a time as there are processors.
     *
     * @param progress is told how many different texts are done, from the calling thread
     */
    static Meaning of(List<String> spoken, Concepts concepts, Embedder embedder, IntConsumer progress) {
        List<String> texts = List.copyOf(new LinkedHashSet<>(spoken));
        Map<String, float[]> vectors = new HashMap<>();
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            try {
                List<Future<float[]>> waited = new ArrayList<>();
                texts.forEach(text -> waited.add(workers.submit(() -> embedder.embed(text))));
                for (int i = 0; i < texts.size(); i++) {
                    vectors.put(texts.get(i), waited.get(i).get());
                    progress.accept(i + 1);
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("embedding failed", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while embedding", e);
            } finally {
                workers.shutdownNow();
            }
        }
        List<float[]> ofLabels = new ArrayList<>();
        spoken.forEach(text -> ofLabels.add(vectors.get(text)));
        return new Meaning(embedder, ofLabels, concepts);
    }

    float[] embed(String spoken) {
        return embedder.embed(spoken);
    }

    float[] ofLabels(float[] vector) {
        return labels.cosines(vector);
    }

    float[] ofConcepts(float[] vector) {
        return concepts.cosines(vector);
    }
}
