package io.rolewright.engine.ranking;

import io.rolewright.engine.ranking.Feature.Sense;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What feedback adds to the margin of the trees: for each of its features {@code weight} times the number of {@link #steps}
 * between a value and the mean. A value that is not known adds nothing. Weights keep to the senses of their features, so
 * that a corrected model is as monotonic as its trees.
 *
 * @param terms one for each feature that counts; kept in the order of the allow-list
 */
public record Correction(List<Term> terms) {
    private static final FeatureList FEATURES = FeatureList.bundled();

    /** Nothing added. */
    public static final Correction NONE = new Correction(List.of());

    /** Further from the mean than this a value counts as if it were no further, so that no single value decides. */
    private static final double MOST_STEPS = 3;

    /** Far above what a margin can be. */
    private static final double MOST_WEIGHT = 100;

    public Correction {
        terms = terms.stream().sorted(Comparator.comparingInt(Term::place)).toList();
        Set<String> names = new HashSet<>();
        for (Term term : terms) {
            if (!names.add(term.feature().name())) {
                throw new IllegalArgumentException("twice " + term.feature().name());
            }
        }
    }

    /**
     * One feature of a correction.
     *
     * @param feature one of the allow-list
     * @param weight what one step adds to the margin, -100 to 100; not below 0 for a rising feature, not above 0 for a falling
     *     one
     * @param mean the value that adds nothing, as values are {@link #counted}
     * @param scale how much of that makes one step, above 0
     */
    public record Term(Feature feature, double weight, double mean, double scale) {
        public Term {
            if (!FEATURES.features().contains(feature)) {
                throw new IllegalArgumentException(feature.name() + " is no feature that may enter");
            }
            if (!(Math.abs(weight) <= MOST_WEIGHT)
                    || !Double.isFinite(mean)
                    || !Double.isFinite(scale)
                    || !(scale > 0)) {
                throw new IllegalArgumentException(
                        "%s: weight %s, mean %s, scale %s".formatted(feature.name(), weight, mean, scale));
            }
            if (!isAllowed(feature.sense(), weight)) {
                throw new IllegalArgumentException("%s: weight %s against its sense".formatted(feature.name(), weight));
            }
        }

        /** Whether a weight keeps to a sense. */
        static boolean isAllowed(Sense sense, double weight) {
            return switch (sense) {
                case RISING -> weight >= 0;
                case FALLING -> weight <= 0;
                case FREE -> true;
            };
        }

        /** What a row's value of this feature adds to the margin. */
        double of(float[] row) {
            return weight * steps(feature, row[place()], mean, scale);
        }

        /** The value, in the feature's unit, that is counted as this. */
        public double value(double counted) {
            return feature.isTime() ? StrictMath.expm1(counted) : counted;
        }

        int place() {
            return FEATURES.place(feature.name());
        }
    }

    /**
     * A value as it is counted: of months and years the logarithm of one more, as the third month without work says more than
     * the thirtieth; anything else as it is.
     *
     * @param value not a number where it is not known, and then none is given
     */
    public static double counted(Feature feature, float value) {
        return feature.isTime() ? StrictMath.log1p(Math.max(0, value)) : value;
    }

    /**
     * How many steps a value lies above the mean.
     *
     * @param value not a number where it is not known
     * @param mean of values as they are {@link #counted}
     * @param scale how much makes one step, above 0
     * @return -3 to 3; 0 for what is not known
     */
    public static double steps(Feature feature, float value, double mean, double scale) {
        return Float.isNaN(value) ? 0 : Math.clamp((counted(feature, value) - mean) / scale, -MOST_STEPS, MOST_STEPS);
    }

    /** Whether it adds nothing to anybody. */
    public boolean isNone() {
        return terms.isEmpty();
    }

    /**
     * What it adds to the margin of a row.
     *
     * @param row the features in the order of the allow-list; not a number where one is not known
     */
    public double of(float[] row) {
        double sum = 0;
        for (Term term : terms) {
            sum += term.of(row);
        }
        return sum;
    }
}
