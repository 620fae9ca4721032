package io.rolewright.engine.forecast;

import java.util.Arrays;

/**
 * How likely each number of placements is: exactly, for applications that are placed with a probability each (the
 * Poisson-binomial distribution, by adding one after the other), and for others of which only the mean is known (Poisson).
 */
final class CountOdds {
    private static final double SURELY = 12;
    private static final int ROOM = 24;

    private final double[] odds;
    private final double mean;
    private final double variance;

    /**
     * @param each the probabilities of those who are known, each from 0 to 1
     * @param others how many are expected of those who are not known
     */
    CountOdds(double[] each, double others) {
        this.mean = Arrays.stream(each).sum() + others;
        this.variance = Arrays.stream(each).map(p -> p * (1 - p)).sum() + others;
        this.odds = new double[(int) Math.ceil(mean + SURELY * Math.sqrt(variance)) + ROOM];
        odds[0] = 1;
        for (double p : each) {
            add(p);
        }
        mix(others);
    }

    double mean() {
        return mean;
    }

    double variance() {
        return variance;
    }

    /** The number below which a share of all cases lies, or that they reach. */
    int quantile(double share) {
        double sum = 0;
        for (int count = 0; count < odds.length; count++) {
            sum += odds[count];
            if (sum >= share) {
                return count;
            }
        }
        return odds.length - 1;
    }

    private void add(double p) {
        for (int count = odds.length - 1; count > 0; count--) {
            odds[count] += p * (odds[count - 1] - odds[count]);
        }
        odds[0] *= 1 - p;
    }

    private void mix(double others) {
        if (others <= 0) {
            return;
        }
        double[] poisson = new double[odds.length];
        double logarithm = -others;
        for (int count = 0; count < poisson.length; count++) {
            poisson[count] = Math.exp(logarithm);
            logarithm += Math.log(others / (count + 1));
        }
        double[] known = odds.clone();
        for (int count = 0; count < odds.length; count++) {
            double sum = 0;
            for (int i = 0; i <= count; i++) {
                sum += known[i] * poisson[count - i];
            }
            odds[count] = sum;
        }
    }
}
