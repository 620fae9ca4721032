package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.resume.Employment;
import io.rolewright.engine.taxonomy.Occupation;
import io.rolewright.engine.taxonomy.OccupationFinder;
import io.rolewright.engine.taxonomy.Seniority;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How near a job held is to the one advertised: by the occupation, along the groups of ISCO-08 (International Labour
 * Office, 2012), or by the words of the titles where an occupation is not known; less when the level differs.
 */
final class Nearness {
    /** Nearness of two occupations by how many leading digits of their ISCO groups are equal. */
    private static final double[] BY_DIGITS = {0, 0.1, 0.25, 0.5, 0.75};

    /** Equal words say nearly as much as an equal occupation. */
    private static final double WORDS = 0.85;

    private static final double LEVEL_BELOW = 0.1;
    private static final double LEVEL_ABOVE = 0.03;

    private final Taxonomy taxonomy;
    private final OccupationFinder occupations;

    Nearness(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.occupations = new OccupationFinder(taxonomy);
    }

    /** 0 to 1; empty when the job has no title. */
    Optional<Double> of(Employment job, Advert advert) {
        return job.title().map(title -> {
            double occupation = occupations(job.occupation(), advert.occupation());
            double words = WORDS * words(title.value(), advert.posting().title());
            return Math.max(occupation, words) * level(title.value(), advert.seniority());
        });
    }

    private double occupations(Optional<String> held, Optional<String> asked) {
        Optional<Occupation> a = held.flatMap(taxonomy::occupation);
        Optional<Occupation> b = asked.flatMap(taxonomy::occupation);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        return a.equals(b) ? 1 : BY_DIGITS[common(a.get().isco(), b.get().isco())];
    }

    private static int common(String a, String b) {
        int digits = 0;
        while (digits < Math.min(a.length(), b.length()) && a.charAt(digits) == b.charAt(digits)) {
            digits++;
        }
        return digits;
    }

    /** Cosine of the two sets of words. */
    private static double words(String a, String b) {
        Set<String> ours = new HashSet<>(Words.of(a));
        Set<String> theirs = new HashSet<>(Words.of(b));
        long common = ours.stream().filter(theirs::contains).count();
        return common == 0 ? 0 : common / Math.sqrt((double) ours.size() * theirs.size());
    }

    /** Levels between a job held and the one advertised; below 0 when it is lower, empty when the job has no title. */
    Optional<Integer> steps(Employment job, Advert advert) {
        return job.title().map(title -> rank(occupations.seniority(title.value())) - rank(advert.seniority()));
    }

    /** A level that is not stated is an ordinary one. */
    private double level(String title, Seniority asked) {
        Seniority held = occupations.seniority(title);
        int steps = rank(held) - rank(asked);
        return steps < 0 ? Math.max(0.6, 1 + steps * LEVEL_BELOW) : Math.max(0.8, 1 - steps * LEVEL_ABOVE);
    }

    private static int rank(Seniority level) {
        return level == Seniority.UNSTATED ? Seniority.MID.ordinal() : level.ordinal();
    }
}
