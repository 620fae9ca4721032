package io.rolewright.engine.ranking;

import java.util.List;

/**
 * How well a profile answers an advert, and why. The same advert, profile, taxonomy and ranker give the same match.
 *
 * @param score 0 to 100, two decimals
 * @param start the score that points are added to: that of the mean pair for a learned score, else 0
 * @param categories the parts that the score is made of, in the order of {@link Category}; their points and {@code start}
 *     make the score
 * @param contributions one for each feature that is known or adds something, the greatest first; their points and {@code
 *     start} make the score, too; none where the score was not learned
 * @param gates each must-have and whether it is met
 * @param evidence what speaks for the person, strongest first
 * @param gaps what the advert asks for and the profile shows to be missing
 * @param unknowns what the advert asks for and the profile does not speak of
 */
public record Match(
        double score,
        double start,
        List<CategoryScore> categories,
        List<Contribution> contributions,
        List<Gate> gates,
        List<Evidence> evidence,
        List<Gap> gaps,
        List<Gap> unknowns) {
    public Match {
        if (!(score >= 0 && score <= 100)) {
            throw new IllegalArgumentException("score " + score);
        }
        categories = List.copyOf(categories);
        contributions = List.copyOf(contributions);
        gates = List.copyOf(gates);
        evidence = List.copyOf(evidence);
        gaps = List.copyOf(gaps);
        unknowns = List.copyOf(unknowns);
    }

    /** The words of the résumé that stand behind a contribution. */
    public List<Evidence> evidence(Contribution contribution) {
        return evidence.stream()
                .filter(one -> one.category() == contribution.category())
                .toList();
    }
}
