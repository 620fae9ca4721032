package io.rolewright.engine.titles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which labels name the same occupation; occupations are numbered in the order of their ids. */
final class Concepts {
    private final List<String> ids;
    private final int[] ofLabel;
    private final int[] labelCounts;

    Concepts(List<TitleLabel> labels) {
        Map<String, Integer> numbers = new TreeMap<>();
        labels.forEach(label -> numbers.put(label.id(), 0));
        ids = List.copyOf(numbers.keySet());
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(ids.get(i), i);
        }
        ofLabel = labels.stream()
                .mapToInt(label -> numbers.getOrDefault(label.id(), 0))
                .toArray();
        labelCounts = new int[ids.size()];
        for (int concept : ofLabel) {
            labelCounts[concept]++;
        }
    }

    int size() {
        return ids.size();
    }

    String id(int concept) {
        return ids.get(concept);
    }

    /** The label of each occupation with the highest score; the first of equal ones. */
    int[] bestLabels(float[] scores) {
        int[] best = new int[size()];
        Arrays.fill(best, -1);
        for (int label = 0; label < scores.length; label++) {
            int concept = ofLabel[label];
            if (best[concept] < 0 || scores[label] > scores[best[concept]]) {
                best[concept] = label;
            }
        }
        return best;
    }

    /** The mean over each occupation's labels. */
    float[] means(float[] scores) {
        float[] means = new float[size()];
        for (int label = 0; label < scores.length; label++) {
            means[ofLabel[label]] += scores[label];
        }
        for (int concept = 0; concept < means.length; concept++) {
            means[concept] /= labelCounts[concept];
        }
        return means;
    }

    /** The directions that each occupation's labels have in the middle. */
    List<float[]> centres(List<float[]> vectors, int dimensions) {
        List<float[]> centres = new ArrayList<>(size());
        for (int concept = 0; concept < size(); concept++) {
            centres.add(new float[dimensions]);
        }
        for (int label = 0; label < vectors.size(); label++) {
            add(vectors.get(label), centres.get(ofLabel[label]));
        }
        centres.forEach(Concepts::toUnit);
        return centres;
    }

    private static void add(float[] vector, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += vector[i];
        }
    }

    private static void toUnit(float[] vector) {
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        for (int i = 0; squares > 0 && i < vector.length; i++) {
            vector[i] = (float) (vector[i] / Math.sqrt(squares));
        }
    }
}
