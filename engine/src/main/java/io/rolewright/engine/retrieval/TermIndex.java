package io.rolewright.engine.retrieval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Okapi BM25 over bags of terms, with an index from terms to texts. Questions may be as long as the texts, so a term's
 * rarity counts on both sides and repetition in a question saturates. Rarity is {@code ln((N + 1) / (n + 0.5))}.
 *
 * <p>Source: S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations and Trends in
 * Information Retrieval 3(4), 2009, with k1 = 1.2, b = 0.75, k3 = 2.
 */
final class TermIndex {
    private static final float K1 = 1.2f;
    private static final float B = 0.75f;
    private static final float K3 = 2;

    private final Map<String, Postings> postings = new HashMap<>();
    private final int size;

    TermIndex(List<Map<String, Integer>> texts) {
        this.size = texts.size();
        int[] lengths = texts.stream().mapToInt(TermIndex::length).toArray();
        double mean = Math.max(1, Arrays.stream(lengths).average().orElse(1));
        for (int i = 0; i < size; i++) {
            float norm = (float) (K1 * (1 - B + B * lengths[i] / mean));
            int text = i;
            texts.get(i)
                    .forEach((term, count) -> postings.computeIfAbsent(term, none -> new Postings())
                            .add(text, count * (K1 + 1) / (count + norm)));
        }
    }

    private static int length(Map<String, Integer> terms) {
        return terms.values().stream().mapToInt(count -> count).sum();
    }

    /** How much each term of a question that stands in some text counts. */
    Map<String, Float> weights(Map<String, Integer> question) {
        Map<String, Float> weights = new HashMap<>();
        question.forEach((term, count) -> {
            float rarity = rarity(term);
            if (rarity > 0) {
                weights.put(term, rarity * count * (K3 + 1) / (count + K3));
            }
        });
        return weights;
    }

    /** Near 0 for a term that all texts have, and 0 for one that none has. */
    private float rarity(String term) {
        Postings found = postings.get(term);
        return found == null ? 0 : (float) Math.log((size + 1) / (found.used + 0.5));
    }

    /** The score of each text, in the order of the texts; 0 for one that shares no term. */
    float[] scores(Map<String, Float> weights) {
        float[] scores = new float[size];
        weights.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(term -> {
            Postings found = postings.get(term.getKey());
            if (found != null) {
                found.add(term.getValue() * rarity(term.getKey()), scores);
            }
        });
        return scores;
    }

    private static final class Postings {
        private int used;
        private int[] texts = new int[2];
        private float[] values = new float[2];

        void add(int text, float value) {
            if (used == texts.length) {
                texts = Arrays.copyOf(texts, used * 2);
                values = Arrays.copyOf(values, used * 2);
            }
            texts[used] = text;
            values[used] = value;
            used++;
        }

        void add(float weight, float[] scores) {
            for (int i = 0; i < used; i++) {
                scores[texts[i]] += weight * values[i];
            }
        }
    }
}
