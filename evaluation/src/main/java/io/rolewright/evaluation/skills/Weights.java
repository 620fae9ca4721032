package io.rolewright.evaluation.skills;

import io.rolewright.engine.mention.Chain;
import io.rolewright.engine.mention.Likelihood;
import java.util.Arrays;
import java.util.List;

/** The weights of one layer while it is learned: two for each feature, then those of the transitions. */
final class Weights {
    private final int features;
    private final double[] values;

    Weights(int features) {
        this.features = features;
        this.values = new double[2 * features + Chain.TAGS * Chain.TAGS];
    }

    int size() {
        return values.length;
    }

    int begin(int feature) {
        return 2 * feature;
    }

    int inside(int feature) {
        return 2 * feature + 1;
    }

    int transition(int from, int to) {
        return 2 * features + from * Chain.TAGS + to;
    }

    double get(int weight) {
        return values[weight];
    }

    void move(int weight, double by) {
        values[weight] += by;
    }

    void add(Weights other) {
        for (int i = 0; i < values.length; i++) {
            values[i] += other.values[i];
        }
    }

    void divide(int by) {
        for (int i = 0; i < values.length; i++) {
            values[i] /= by;
        }
    }

    List<Double> transitions() {
        return Arrays.stream(values, 2 * features, values.length).boxed().toList();
    }

    /** The greatest absolute weight of a feature. */
    double greatest() {
        return Arrays.stream(values, 0, 2 * features).map(Math::abs).max().orElse(0);
    }

    Likelihood likelihood(Example example) {
        double[] scores = new double[example.size() * Chain.TAGS];
        for (int token = 0; token < example.size(); token++) {
            for (int feature : example.features()[token]) {
                scores[token * Chain.TAGS + Chain.BEGIN] += values[begin(feature)];
                scores[token * Chain.TAGS + Chain.INSIDE] += values[inside(feature)];
            }
        }
        return new Chain(Arrays.copyOfRange(values, 2 * features, values.length)).likelihood(scores, example.size());
    }
}
