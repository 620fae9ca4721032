package io.rolewright.engine.learning;

import java.util.List;

/**
 * How carefully is learned.
 *
 * @param mostOfAccount as many decisions one account's weigh together at most, however many they are
 * @param leastJobs with comparable decisions about fewer jobs nothing is learned
 * @param strengths how strongly corrections are held towards nought, from most to least; one of them is chosen by
 *     cross-validation
 * @param folds into how many parts cross-validation cuts the jobs
 * @param certainty how sure it must be that held-out decisions are foretold better, between 0.5 and 1
 */
public record LearningSettings(int mostOfAccount, int leastJobs, List<Double> strengths, int folds, double certainty) {
    public LearningSettings {
        strengths = List.copyOf(strengths);
        if (mostOfAccount < 1 || leastJobs < 2 || folds < 2 || !(certainty > 0.5 && certainty < 1)) {
            throw new IllegalArgumentException("account %d, jobs %d, folds %d, certainty %s"
                    .formatted(mostOfAccount, leastJobs, folds, certainty));
        }
        if (strengths.isEmpty() || strengths.stream().anyMatch(strength -> !(strength > 0))) {
            throw new IllegalArgumentException("strengths " + strengths);
        }
    }

    /** What was found best on made-up markets that no figure is quoted of. */
    public static LearningSettings standard() {
        return new LearningSettings(100, 8, List.of(64.0, 32.0, 16.0, 8.0, 4.0, 2.0), 5, 0.99);
    }
}
