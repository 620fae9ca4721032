package io.rolewright.evaluation.generator.years;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that repeats itself: the same seed falls the same way on every machine, which is why it computes strictly. */
final class Chance {
    private static final double PART = 16;

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    long bits() {
        return random.nextLong();
    }

    /** From 0 to below 1. */
    double share() {
        return random.nextDouble();
    }

    boolean falls(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** The standard normal distribution (G. E. P. Box, M. E. Muller, 1958). */
    double normal() {
        return StrictMath.sqrt(-2 * StrictMath.log(1 - share())) * StrictMath.cos(2 * StrictMath.PI * share());
    }

    /** Half of the throws are below the median; one {@code spread} is a standard deviation of the logarithm. */
    double around(double median, double spread) {
        return median * StrictMath.exp(spread * normal());
    }

    /** How long something takes that happens at any time as likely. */
    double span(double mean) {
        return -mean * StrictMath.log(1 - share());
    }

    /** How many of many rare things happen: by products of shares (D. E. Knuth), in parts where the mean is large. */
    int many(double mean) {
        int count = 0;
        for (double left = mean; left > 0; left -= PART) {
            count += few(Math.min(left, PART));
        }
        return count;
    }

    private int few(double mean) {
        double limit = StrictMath.exp(-mean);
        int count = -1;
        for (double product = 1; product > limit; count++) {
            product *= share();
        }
        return count;
    }
}
