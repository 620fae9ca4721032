package io.rolewright.engine.ranking;

import java.util.OptionalDouble;

/**
 * What a recruiter says of one skill in one ranking, whatever the advert says of it.
 *
 * @param skill id in the taxonomy; the advert need not ask for it
 * @param standing whether it is a must, a plus, or nothing
 * @param weight how often it counts beside others of its standing, 0.1 to 5; absent where it counts once, and for an ignored
 *     skill
 */
public record SkillWish(String skill, Standing standing, OptionalDouble weight) {
    private static final double LEAST = 0.1;
    private static final double MOST = 5;

    /** What a skill is in a ranking. */
    public enum Standing {
        /** A must-have, with a gate. */
        REQUIRED,
        /** Welcome. */
        PREFERRED,
        /** Not asked for, though the advert may say so. */
        IGNORED
    }

    /**
     * A wish that makes sense by itself.
     *
     * @throws ContradictoryWishesException for a weight that is out of range, and for one of an ignored skill
     */
    public SkillWish {
        if (weight.isPresent()) {
            check(skill, standing, weight.getAsDouble());
        }
        weight = weight.stream().filter(times -> times != 1).findFirst();
    }

    /** A skill that counts once; one that is ignored counts never. */
    public SkillWish(String skill, Standing standing) {
        this(skill, standing, OptionalDouble.empty());
    }

    private static void check(String skill, Standing standing, double weight) {
        if (standing == Standing.IGNORED) {
            throw new ContradictoryWishesException("matching.wishes-ignored-weight", skill);
        }
        if (standing == Standing.REQUIRED && weight == 0) {
            throw new ContradictoryWishesException("matching.wishes-required-weightless", skill);
        }
        if (!(weight >= LEAST && weight <= MOST)) {
            throw new ContradictoryWishesException("matching.wishes-weight", skill);
        }
    }

    /** How often it counts. */
    double times() {
        return weight.orElse(1);
    }
}
