package io.rolewright.evaluation.sections;

import io.rolewright.engine.resume.SectionExamples.Example;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A multinomial logistic model over features that are there or not, fitted by stochastic gradient descent with weight
 * decay (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 2nd ed., 4.4). The same examples give the
 * same weights on every machine: one thread, {@link StrictMath}, a fixed order.
 */
final class Logistic {
    private static final int ROUNDS = 14;
    private static final double FIRST_STEP = 0.25;
    private static final double DECAY = 2e-5;
    /** A feature of fewer examples says nothing. */
    private static final int FEWEST = 3;

    private final List<String> classes;
    private final SortedMap<String, double[]> weights = new TreeMap<>();

    private Logistic(List<Example> examples) {
        this.classes = List.copyOf(
                new TreeSet<>(examples.stream().map(Example::section).toList()));
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(example -> example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.forEach((feature, count) -> {
            if (count >= FEWEST) {
                weights.put(feature, new double[classes.size()]);
            }
        });
    }

    static Logistic fitted(List<Example> examples) {
        Logistic model = new Logistic(examples);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            double step = FIRST_STEP / (1 + round);
            order.forEach(example -> model.learn(example, step));
        }
        return model;
    }

    private void learn(Example example, double step) {
        double[] shares = shares(example.features());
        int right = classes.indexOf(example.section());
        for (String feature : example.features()) {
            double[] row = weights.get(feature);
            for (int i = 0; row != null && i < shares.length; i++) {
                row[i] += step * ((i == right ? 1 : 0) - shares[i] - DECAY * row[i]);
            }
        }
    }

    private double[] shares(List<String> features) {
        double[] scores = new double[classes.size()];
        for (String feature : features) {
            double[] row = weights.get(feature);
            for (int i = 0; row != null && i < scores.length; i++) {
                scores[i] += row[i];
            }
        }
        double highest = Arrays.stream(scores).max().orElse(0);
        double all = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - highest);
            all += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= all;
        }
        return scores;
    }

    /** The likeliest class. */
    String guess(List<String> features) {
        double[] shares = shares(features);
        int best = 0;
        for (int i = 1; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return classes.get(best);
    }

    /** A first line with the classes, then a line for each feature with its weights, all between tabs. */
    String text() {
        StringBuilder text = new StringBuilder("class\t" + String.join("\t", classes) + "\n");
        weights.forEach((feature, row) -> {
            text.append(feature);
            for (double weight : row) {
                text.append('\t').append(String.format(Locale.ROOT, "%.3f", weight));
            }
            text.append('\n');
        });
        return text.toString();
    }
}
