package io.rolewright.engine.learning;

import java.util.List;

/**
 * How carefully is learned.
 *
 * @param mostOfAccount as many decisions one account's weigh together at most, however many they are
 * @param leastPropensity a smaller probability of having been looked at counts as this one, so that no pair outweighs all
 *     others; above 0, up to 1
 * @param leastJobs with comparable decisions about fewer jobs nothing is learned
 * @param deals how often verdicts are dealt anew to see what chance can do
 * @param chance verdicts by chance must agree with features as well as these do no more often than this; not below {@code
 *     1/(deals + 1)}, below 1
 * @param strengths how strongly weights are pulled to nought, from most to least; one of them is chosen by cross-validation
 * @param folds into how many parts cross-validation cuts the jobs
 * @param certainty how sure it must be that held-out decisions are foretold better, between 0.5 and 1
 */
public record LearningSettings(
        int mostOfAccount,
        double leastPropensity,
        int leastJobs,
        int deals,
        double chance,
        List<Double> strengths,
        int folds,
        double certainty) {
    public LearningSettings {
        strengths = List.copyOf(strengths);
        if (mostOfAccount < 1 || leastJobs < 3 || folds < 2) {
            throw new IllegalArgumentException(
                    "account %d, jobs %d, folds %d".formatted(mostOfAccount, leastJobs, folds));
        }
        if (!(leastPropensity > 0 && leastPropensity <= 1 && certainty > 0.5 && certainty < 1)) {
            throw new IllegalArgumentException("propensity %s, certainty %s".formatted(leastPropensity, certainty));
        }
        if (deals < 1 || !(chance >= 1 / (deals + 1.0) && chance < 1)) {
            throw new IllegalArgumentException("deals %d, chance %s".formatted(deals, chance));
        }
        if (strengths.isEmpty() || strengths.stream().anyMatch(strength -> !(strength > 0))) {
            throw new IllegalArgumentException("strengths " + strengths);
        }
    }

    /** What was found best on made-up markets that no figure is quoted of. */
    public static LearningSettings standard() {
        return new LearningSettings(
                100, 0.3, 8, 4_000, 0.0005, List.of(32.0, 22.0, 16.0, 11.0, 8.0, 5.6, 4.0), 10, 0.95);
    }
}
