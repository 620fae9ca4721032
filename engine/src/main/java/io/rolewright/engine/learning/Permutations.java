package io.rolewright.engine.learning;

import io.rolewright.engine.ranking.Feature.Sense;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Asks whether verdicts agree with a feature better than verdicts by chance would. What verdicts say beyond the trees' margin is
 * dealt anew among the people of each job, many times; of each deal, as of the truth, that feature counts which agrees best in
 * its sense, so that having looked at many flatters nothing.
 *
 * <p>Source: R. A. Fisher, "The design of experiments", 1935, for deals; P. Westfall, S. Young, "Resampling-based multiple
 * testing", 1993, for the best of many; D. Freedman, D. Lane, "A nonstochastic interpretation of reported significance
 * levels", Journal of Business & Economic Statistics 1(4), 1983, for dealing what the trees leave unsaid.
 */
final class Permutations {
    private static final long SEED = 1935;

    private final Standards standards;
    private final List<Residuals> jobs;

    Permutations(Lessons lessons) {
        this.standards = lessons.standards();
        this.jobs = Residuals.of(lessons.told());
    }

    /**
     * How likely verdicts by chance agree as well.
     *
     * @param deals how often verdicts are dealt; the answer is never below {@code 1/(deals + 1)}
     * @return above 0, up to 1
     */
    double probability(int deals) {
        double[][] dealt = dealt(deals);
        double[] units = units(dealt);
        double found = best(agreement(), units);
        long asGood = 0;
        for (double[] deal : dealt) {
            asGood += best(deal, units) >= found ? 1 : 0;
        }
        return (asGood + 1.0) / (deals + 1);
    }

    private double[] agreement() {
        double[] sums = new double[standards.size()];
        jobs.forEach(job -> job.addTo(sums, job.verdicts()));
        return sums;
    }

    private double[][] dealt(int deals) {
        Random random = new Random(SEED);
        List<double[]> decks = jobs.stream().map(job -> job.verdicts().clone()).toList();
        double[][] dealt = new double[deals][standards.size()];
        for (double[] deal : dealt) {
            for (int job = 0; job < jobs.size(); job++) {
                shuffle(decks.get(job), random);
                jobs.get(job).addTo(deal, decks.get(job));
            }
        }
        return dealt;
    }

    private static void shuffle(double[] deck, Random random) {
        for (int i = deck.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double kept = deck[i];
            deck[i] = deck[other];
            deck[other] = kept;
        }
    }

    /** For each feature how far deals lie from nought. */
    private double[] units(double[][] dealt) {
        return IntStream.range(0, standards.size())
                .mapToDouble(feature -> {
                    double squares = 0;
                    for (double[] deal : dealt) {
                        squares += deal[feature] * deal[feature];
                    }
                    return Math.sqrt(squares / dealt.length);
                })
                .toArray();
    }

    /** The agreement of the feature that agrees best in its sense, in its unit. */
    private double best(double[] agreement, double[] units) {
        double best = Double.NEGATIVE_INFINITY;
        for (int feature = 0; feature < agreement.length; feature++) {
            if (units[feature] > 0) {
                best = Math.max(
                        best,
                        inSense(
                                agreement[feature] / units[feature],
                                standards.feature(feature).sense()));
            }
        }
        return best;
    }

    private static double inSense(double agreement, Sense sense) {
        return switch (sense) {
            case RISING -> agreement;
            case FALLING -> -agreement;
            case FREE -> Math.abs(agreement);
        };
    }
}
