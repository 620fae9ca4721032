package io.rolewright.engine.titles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cosines between texts as bags of features, each weighted by how few texts have it.
 *
 * <p>Source: Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, section 6.3; the inverse
 * frequency is {@code ln(1 + N / n)}.
 */
final class CosineIndex {
    private final Map<String, Postings> features = new HashMap<>();
    private final int size;
    private final float unknown;

    /**
     * An index over {@code texts}.
     *
     * @param unknown how much a feature that no text has counts in a question's length, beside {@code ln(1 + N)}
     */
    CosineIndex(List<Map<String, Float>> texts, float unknown) {
        this.size = texts.size();
        this.unknown = unknown;
        texts.forEach(text ->
                text.keySet().forEach(feature -> features.computeIfAbsent(feature, f -> new Postings()).count++));
        for (int i = 0; i < size; i++) {
            add(i, texts.get(i));
        }
    }

    /** The texts that have a feature, and how much it is worth in each. */
    private static final class Postings {
        private int count;
        private int used;
        private int[] texts = {};
        private float[] values = {};

        void add(int text, float value) {
            if (used == texts.length) {
                texts = Arrays.copyOf(texts, Math.max(2, Math.min(count, used * 2)));
                values = Arrays.copyOf(values, texts.length);
            }
            texts[used] = text;
            values[used] = value;
            used++;
        }
    }

    private void add(int text, Map<String, Float> counts) {
        List<Postings> postings = new ArrayList<>(counts.size());
        float[] values = new float[counts.size()];
        double squares = 0;
        for (Map.Entry<String, Float> feature : counts.entrySet()) {
            Postings of = features.getOrDefault(feature.getKey(), new Postings());
            float value = feature.getValue() * inverseFrequency(of.count);
            values[postings.size()] = value;
            postings.add(of);
            squares += (double) value * value;
        }
        for (int i = 0; i < values.length; i++) {
            postings.get(i).add(text, (float) (values[i] / Math.sqrt(squares)));
        }
    }

    private float inverseFrequency(int count) {
        return (float) Math.log(1 + (double) size / count);
    }

    boolean knows(String feature) {
        return features.containsKey(feature);
    }

    /** The cosine of {@code question} with every text. */
    float[] cosines(Map<String, Float> question) {
        float[] cosines = new float[size];
        double squares = 0;
        for (Map.Entry<String, Float> feature : question.entrySet()) {
            Postings postings = features.get(feature.getKey());
            float idf = postings == null ? unknown * inverseFrequency(1) : inverseFrequency(postings.count);
            float value = feature.getValue() * idf;
            squares += (double) value * value;
            if (postings != null) {
                add(postings, value, cosines);
            }
        }
        scale(cosines, squares == 0 ? 0 : (float) (1 / Math.sqrt(squares)));
        return cosines;
    }

    private static void add(Postings postings, float value, float[] cosines) {
        for (int i = 0; i < postings.used; i++) {
            cosines[postings.texts[i]] += value * postings.values[i];
        }
    }

    private static void scale(float[] values, float by) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= by;
        }
    }
}
