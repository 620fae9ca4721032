package io.rolewright.engine.ranking;

import java.util.List;

/**
 * How well a profile answers an advert, and why. The same advert, profile, taxonomy and weights give the same match.
 *
 * @param score 0 to 100, two decimals
 * @param categories the parts that the score is made of, in the order of {@link Category}
 * @param gates each must-have and whether it is met
 * @param evidence what speaks for the person, strongest first
 * @param gaps what the advert asks for and the profile shows to be missing
 * @param unknowns what the advert asks for and the profile does not speak of
 */
public record Match(
        double score,
        List<CategoryScore> categories,
        List<Gate> gates,
        List<Evidence> evidence,
        List<Gap> gaps,
        List<Gap> unknowns) {
    public Match {
        if (!(score >= 0 && score <= 100)) {
            throw new IllegalArgumentException("score " + score);
        }
        categories = List.copyOf(categories);
        gates = List.copyOf(gates);
        evidence = List.copyOf(evidence);
        gaps = List.copyOf(gaps);
        unknowns = List.copyOf(unknowns);
    }

    /** The same with another score. */
    Match withScore(double other) {
        return new Match(other, categories, gates, evidence, gaps, unknowns);
    }
}
