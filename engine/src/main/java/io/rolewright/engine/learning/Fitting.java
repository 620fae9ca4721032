package io.rolewright.engine.learning;

import io.rolewright.engine.ranking.Category;
import io.rolewright.engine.ranking.Feature;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Finds parameters for pairs. The first says how far the trees are trusted, the others what a step of each feature adds;
 * these keep to the senses of features and are pulled to nought, less so those of the parts that rejections name, so that
 * few features remain.
 */
final class Fitting {
    /** How far trees are trusted at least and at most, 1 when nothing is known. */
    private static final double LEAST_TRUST = 0.25;

    private static final double MOST_TRUST = 4;

    /** So that over the least trust a weight stays within what a correction may hold. */
    private static final double MOST_WEIGHT = 25;

    /** What holds trust to 1 and features to nought weighs as much as a decision or two. */
    private static final double HELD = 2;

    /** A part that all rejections name is pulled a fifth as strongly as one that none names. */
    private static final double NAMED = 4;

    private final double[] low;
    private final double[] high;
    private final double[] centre;
    private final double[] held;
    private final double[] share;

    Fitting(Standards standards, Map<Category, Double> named) {
        int size = standards.size() + 1;
        low = new double[size];
        high = new double[size];
        centre = new double[size];
        share = new double[size];
        held = new double[size];
        Arrays.fill(held, HELD);
        low[0] = LEAST_TRUST;
        high[0] = MOST_TRUST;
        centre[0] = 1;
        for (int i = 1; i < size; i++) {
            Feature feature = standards.feature(i - 1);
            low[i] = feature.sense() == Feature.Sense.RISING ? 0 : -MOST_WEIGHT;
            high[i] = feature.sense() == Feature.Sense.FALLING ? 0 : MOST_WEIGHT;
            share[i] = 1 / (1 + NAMED * named.getOrDefault(feature.category(), 0.0));
        }
    }

    /** Trust alone: what feedback would change is nothing. */
    double[] unchanged(List<Pair> pairs) {
        double[] none = centre.clone();
        double[] upTo = new double[none.length];
        double[] from = new double[none.length];
        from[0] = low[0];
        upTo[0] = high[0];
        return newton(pairs, 0, from, upTo).minimum(none);
    }

    /**
     * @param strength how strongly features are pulled to nought
     * @param start where to look first
     */
    double[] changed(List<Pair> pairs, double strength, double[] start) {
        return newton(pairs, strength, low, high).minimum(start);
    }

    private BoundedNewton newton(List<Pair> pairs, double strength, double[] from, double[] upTo) {
        double[] pull = Arrays.stream(share).map(one -> one * strength).toArray();
        return new BoundedNewton(new PairwiseLoss(pairs, centre, held), pull, from, upTo);
    }
}
