package io.rolewright.evaluation.skills;

import io.rolewright.engine.mention.Chain;
import io.rolewright.engine.mention.Layer;
import io.rolewright.engine.mention.Likelihood;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns a linear-chain conditional random field for one layer: steps along the gradient of the log likelihood of one
 * sentence after the other, each weight at its own pace (AdaGrad: Duchi, Hazan and Singer, JMLR 2011).
 */
final class Learner {
    private static final double TINY = 1e-8;

    private final Layer layer;
    private final Settings settings;
    private final List<Example> examples;
    private final boolean[] frequent;
    private final Weights weights;
    private final double[] squares;

    private Learner(List<Example> examples, int features, Layer layer, Settings settings) {
        this.layer = layer;
        this.settings = settings;
        this.examples = new ArrayList<>(examples);
        this.frequent = frequent(examples, features, settings.least());
        this.weights = new Weights(features);
        this.squares = new double[weights.size()];
    }

    /** The weights for these examples; the same examples and settings give the same weights. */
    static Weights learn(List<Example> examples, int features, Layer layer, Settings settings) {
        return new Learner(examples, features, layer, settings).run();
    }

    private static boolean[] frequent(List<Example> examples, int features, int least) {
        int[] counts = new int[features];
        examples.forEach(example ->
                Arrays.stream(example.features()).flatMapToInt(Arrays::stream).forEach(feature -> counts[feature]++));
        boolean[] frequent = new boolean[features];
        for (int i = 0; i < features; i++) {
            frequent[i] = counts[i] >= least;
        }
        return frequent;
    }

    private Weights run() {
        Weights sum = new Weights(frequent.length);
        Random random = new Random(settings.seed());
        int averaged = 0;
        for (int round = 0; round < settings.rounds(); round++) {
            Collections.shuffle(examples, random);
            examples.forEach(this::step);
            if (2 * round >= settings.rounds()) {
                sum.add(weights);
                averaged++;
            }
        }
        sum.divide(averaged);
        return sum;
    }

    private void step(Example example) {
        Likelihood likelihood = weights.likelihood(example);
        int[] tags = example.tags(layer);
        for (int token = 0; token < example.size(); token++) {
            double begin = likelihood.tag(token, Chain.BEGIN) - one(tags[token] == Chain.BEGIN);
            double inside = likelihood.tag(token, Chain.INSIDE) - one(tags[token] == Chain.INSIDE);
            for (int feature : example.features()[token]) {
                if (frequent[feature]) {
                    move(weights.begin(feature), begin);
                    move(weights.inside(feature), inside);
                }
            }
            stepTransitions(likelihood, tags, token);
        }
    }

    private void stepTransitions(Likelihood likelihood, int[] tags, int token) {
        int before = token == 0 ? Chain.OUTSIDE : tags[token - 1];
        for (int from = 0; from < Chain.TAGS; from++) {
            for (int to = 0; to < Chain.TAGS; to++) {
                double truth = one(from == before && to == tags[token]);
                double likely = token > 0
                        ? likelihood.pair(token, from, to)
                        : one(from == Chain.OUTSIDE) * likelihood.tag(0, to);
                move(weights.transition(from, to), likely - truth);
            }
        }
    }

    private void move(int weight, double slope) {
        double gradient = slope + settings.shrink() * weights.get(weight);
        squares[weight] += gradient * gradient;
        weights.move(weight, -settings.rate() * gradient / StrictMath.sqrt(squares[weight] + TINY));
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }
}
