package io.rolewright.engine.learning;

import io.rolewright.engine.measure.EffectiveSize;
import io.rolewright.engine.ranking.Correction;
import io.rolewright.engine.ranking.RankingModel;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Learns from decisions what recruiters want more or less than a model knows: a {@link Correction} of its trees.
 *
 * <p>People of one job are compared pair by pair; a pair counts by the inverse probability that both were looked at, so that
 * what stood low counts for all that nobody scrolled down to. Weights of features are pulled to nought and keep to the senses
 * of the features. How strongly is chosen by cross-validation over jobs. Nothing is returned unless verdicts agree with features
 * as those by chance never do, and decisions about jobs not learned from are surely foretold better: the first refuses who
 * decides at random, the second who decides differently from job to job. Opposite decisions of two accounts cancel;
 * many decisions of one account count as {@link LearningSettings#mostOfAccount} at most; of several decisions of one account
 * about one person for one job the latest counts.
 *
 * <p>The same decisions give the same model, in whatever order they come and on any machine.
 */
public final class FeedbackLearner {
    private final LearningSettings settings;

    /** A learner that is as careful as the settings ask. */
    public FeedbackLearner(LearningSettings settings) {
        this.settings = settings;
    }

    /**
     * The base with what the decisions teach.
     *
     * <p>A score remains what it was in this sense: over the people decided about, the logarithms of the odds {@code
     * score/(100 - score)} keep their mean and their standard deviation.
     *
     * @param base a model without a correction: all decisions are learned from anew each time
     * @param decisions in any order
     * @return empty when nothing is surely learned
     * @throws IllegalArgumentException when the base is a corrected one
     */
    public Optional<Learned> learn(RankingModel base, Collection<Decision> decisions) {
        if (!base.correction().isNone()) {
            throw new IllegalArgumentException("learned on top of a correction");
        }
        List<Weighed> weighed = Weighed.of(decisions, settings.mostOfAccount());
        Lessons lessons = new Lessons(base, weighed, settings.leastPropensity());
        if (lessons.jobs().size() < settings.leastJobs()) {
            return Optional.empty();
        }
        double chance = new Permutations(lessons).probability(settings.deals());
        if (chance > settings.chance()) {
            return Optional.empty();
        }
        Fitting fitting = new Fitting(lessons.standards(), lessons.named());
        CrossValidation trials = new CrossValidation(settings, fitting);
        CrossValidation.Outcome outcome = trials.outcome(lessons.jobs());
        if (outcome.surely() <= 0) {
            return Optional.empty();
        }
        Learned learned = learned(base, lessons, fitting, chance, trials.strength(lessons.jobs()), outcome);
        return learned.model().correction().isNone() ? Optional.empty() : Optional.of(learned);
    }

    private static Learned learned(
            RankingModel base,
            Lessons lessons,
            Fitting fitting,
            double chance,
            double strength,
            CrossValidation.Outcome outcome) {
        List<Pair> pairs = lessons.jobs().stream().flatMap(List::stream).toList();
        double[] found = fitting.changed(pairs, strength, fitting.unchanged(pairs));
        double[] weights = Arrays.stream(found, 1, found.length)
                .map(weight -> weight / found[0])
                .toArray();
        Correction correction = lessons.standards().correction(weights);
        List<Decision> decisions =
                lessons.decisions().stream().map(Weighed::decision).toList();
        Curve curve = Curve.of(
                base, correction, decisions.stream().map(Decision::features).toList());
        double effective = EffectiveSize.of(lessons.decisions().stream()
                .mapToDouble(one -> one.weight() / one.decision().propensity())
                .toArray());
        return new Learned(
                base.corrected(base.version() + "+feedback", correction, curve.slope(), curve.offset()),
                decisions.size(),
                effective,
                lessons.jobs().size(),
                (int) decisions.stream().map(Decision::account).distinct().count(),
                chance,
                strength,
                outcome.gain(),
                outcome.surely());
    }
}
