package io.rolewright.engine.ranking;

import java.util.List;

/**
 * A match whose score was learned, and what it is made of.
 *
 * @param match score, parts, gates, evidence, gaps and unknowns; the parts' values are those that {@link Ranker} gives
 * @param start the score that contributions start from, that of the mean pair
 * @param contributions one for each feature that adds something, the greatest first; with {@code start} they make the score
 */
public record LearnedMatch(Match match, double start, List<Contribution> contributions) {
    public LearnedMatch {
        contributions = List.copyOf(contributions);
    }

    /** The words of the résumé that stand behind a contribution. */
    public List<Evidence> evidence(Contribution contribution) {
        return match.evidence().stream()
                .filter(evidence ->
                        evidence.category() == contribution.feature().category())
                .toList();
    }
}
