package io.rolewright.engine.learning;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/** Tries strengths on jobs that were not learned from. */
final class CrossValidation {
    private final LearningSettings settings;
    private final Fitting fitting;
    private final List<List<Pair>> jobs;

    CrossValidation(LearningSettings settings, Fitting fitting, List<List<Pair>> jobs) {
        this.settings = settings;
        this.fitting = fitting;
        this.jobs = jobs;
    }

    /**
     * What a strength did to jobs not learned from.
     *
     * @param gain by how much the loss fell, as a share of the loss without a correction
     * @param surely what the gain is at least, as surely as was asked for
     */
    record Trial(double strength, double gain, double surely) {}

    /** The strength whose gain is greatest; for equal ones the stronger. */
    Trial best() {
        List<Double> strengths = settings.strengths();
        double[] before = new double[jobs.size()];
        double[][] fallen = new double[strengths.size()][jobs.size()];
        for (int fold = 0; fold < settings.folds(); fold++) {
            List<Pair> learned = learned(fold);
            double[] unchanged = fitting.unchanged(learned);
            double[] changed = unchanged;
            for (int i = 0; i < strengths.size(); i++) {
                changed = fitting.changed(learned, strengths.get(i), changed);
                for (int job = fold; job < jobs.size(); job += settings.folds()) {
                    before[job] = PairwiseLoss.of(jobs.get(job), unchanged);
                    fallen[i][job] = before[job] - PairwiseLoss.of(jobs.get(job), changed);
                }
            }
        }
        Trial best = trial(strengths.getFirst(), before, fallen[0]);
        for (int i = 1; i < strengths.size(); i++) {
            Trial next = trial(strengths.get(i), before, fallen[i]);
            best = next.gain() > best.gain() ? next : best;
        }
        return best;
    }

    private List<Pair> learned(int fold) {
        List<Pair> pairs = new ArrayList<>();
        for (int job = 0; job < jobs.size(); job++) {
            if (job % settings.folds() != fold) {
                pairs.addAll(jobs.get(job));
            }
        }
        return pairs;
    }

    /**
     * Student's one-sided bound over jobs, which are drawn apart from each other, while pairs of one job are not. The doubt is
     * shared among all strengths tried (Bonferroni), as the best of them was looked for.
     */
    private Trial trial(double strength, double[] before, double[] fallen) {
        double loss = Spread.of(before).mean();
        Spread spread = Spread.of(fallen);
        double doubt = (1 - settings.certainty()) / settings.strengths().size();
        double error = spread.deviation() / Math.sqrt(fallen.length);
        double width = TDistribution.of(fallen.length - 1.0).inverseSurvivalProbability(doubt) * error;
        return new Trial(strength, spread.mean() / loss, (spread.mean() - width) / loss);
    }
}
