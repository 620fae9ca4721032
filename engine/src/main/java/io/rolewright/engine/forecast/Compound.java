package io.rolewright.engine.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Sums of a random number of random amounts, by 4,000 draws with a fixed seed: how many by their odds, how much by amounts of
 * the past, both times a common factor of mean 1 (log-normal) whose variance is what trials showed beyond chance.
 */
final class Compound {
    private static final int DRAWS = 4_000;
    private static final long SEED = 1_978;
    private static final double LIKELY = 0.1;
    private static final double SURE = 0.025;

    private final double[] sums;

    /** @param amounts one of them is drawn for each; at least one */
    Compound(CountOdds odds, double[] amounts, double commonVariance) {
        SplittableRandom random = new SplittableRandom(SEED);
        double variance = Math.log(1 + commonVariance);
        this.sums = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            double sum = 0;
            for (int left = odds.quantile(random.nextDouble()); left > 0; left--) {
                sum += amounts[random.nextInt(amounts.length)];
            }
            sums[i] = sum * Math.exp(Math.sqrt(variance) * random.nextGaussian() - variance / 2);
        }
        Arrays.sort(sums);
    }

    Outlook.Expected expected(double mean, List<Trial> trials) {
        return new Outlook.Expected(mean, interval(mean, LIKELY), interval(mean, SURE), Trial.errors(trials));
    }

    private Interval interval(double mean, double tail) {
        return Interval.around(mean, sums[(int) (tail * DRAWS)], sums[(int) ((1 - tail) * DRAWS) - 1]);
    }
}
