package io.rolewright.engine.learning;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Tries strengths on jobs that were not learned from. How well the chosen one does is told by a second round outside of the
 * first: each fold is foretold by the strength that was best among the other folds, so that having looked for the best flatters
 * nothing.
 *
 * <p>Source: M. Stone, "Cross-validatory choice and assessment of statistical predictions", Journal of the Royal Statistical
 * Society B 36(2), 1974.
 */
final class CrossValidation {
    private final LearningSettings settings;
    private final Fitting fitting;

    CrossValidation(LearningSettings settings, Fitting fitting) {
        this.settings = settings;
        this.fitting = fitting;
    }

    /**
     * What learning did to jobs not learned from.
     *
     * @param gain by how much the loss fell, as a share of the loss without a correction
     * @param surely what the gain is at least, as surely as was asked for
     */
    record Outcome(double gain, double surely) {}

    /** The strength that leaves the least loss on jobs not learned from; of equal ones the greater. */
    double strength(List<List<Pair>> jobs) {
        double[] losses = new double[settings.strengths().size()];
        for (int fold = 0; fold < settings.folds(); fold++) {
            List<Pair> learned = pairs(outside(fold, jobs));
            List<Pair> held = pairs(inside(fold, jobs));
            double[] parameters = fitting.unchanged(learned);
            for (int i = 0; i < losses.length; i++) {
                parameters = fitting.changed(learned, settings.strengths().get(i), parameters);
                losses[i] += PairwiseLoss.of(held, parameters);
            }
        }
        int best = 0;
        for (int i = 1; i < losses.length; i++) {
            best = losses[i] < losses[best] ? i : best;
        }
        return settings.strengths().get(best);
    }

    /**
     * How well jobs are foretold that neither weights nor strength were learned from. The bound is Student's, one-sided, over
     * jobs: these are drawn apart from each other, while pairs of one job are not.
     */
    Outcome outcome(List<List<Pair>> jobs) {
        double[] before = new double[jobs.size()];
        double[] fallen = new double[jobs.size()];
        for (int fold = 0; fold < settings.folds(); fold++) {
            List<List<Pair>> others = outside(fold, jobs);
            List<Pair> learned = pairs(others);
            double[] unchanged = fitting.unchanged(learned);
            double[] changed = fitting.changed(learned, strength(others), unchanged);
            for (int job = fold; job < jobs.size(); job += settings.folds()) {
                before[job] = PairwiseLoss.of(jobs.get(job), unchanged);
                fallen[job] = before[job] - PairwiseLoss.of(jobs.get(job), changed);
            }
        }
        double loss = Spread.of(before).mean();
        Spread spread = Spread.of(fallen);
        double quantile = TDistribution.of(fallen.length - 1.0).inverseCumulativeProbability(settings.certainty());
        double width = quantile * spread.deviation() / Math.sqrt(fallen.length);
        return new Outcome(spread.mean() / loss, (spread.mean() - width) / loss);
    }

    private List<List<Pair>> outside(int fold, List<List<Pair>> jobs) {
        List<List<Pair>> outside = new ArrayList<>();
        for (int job = 0; job < jobs.size(); job++) {
            if (job % settings.folds() != fold) {
                outside.add(jobs.get(job));
            }
        }
        return outside;
    }

    private List<List<Pair>> inside(int fold, List<List<Pair>> jobs) {
        List<List<Pair>> inside = new ArrayList<>();
        for (int job = fold; job < jobs.size(); job += settings.folds()) {
            inside.add(jobs.get(job));
        }
        return inside;
    }

    private static List<Pair> pairs(List<List<Pair>> jobs) {
        return jobs.stream().flatMap(List::stream).toList();
    }
}
