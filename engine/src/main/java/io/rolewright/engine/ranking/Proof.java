package io.rolewright.engine.ranking;

import io.rolewright.engine.resume.SkillEvidence;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * How well a résumé proves a skill. A skill that is only listed counts less than half of one that was used for long and
 * lately; how often it is named counts nothing at all.
 */
final class Proof {
    static final double LISTED = 0.42;
    private static final double USED = 0.66;

    /** After so many months of use two thirds of what months can add are reached. */
    private static final double SATURATION_MONTHS = 20;

    /** Unused for so many years, what months add is halved. */
    private static final double HALF_LIFE_YEARS = 5;

    private final YearMonth today;

    Proof(YearMonth today) {
        this.today = today;
    }

    /**
     * Between {@link #LISTED} and 1.
     *
     * @param years asked for, against which the months count; 0 when none are
     * @param trust how far the jobs in which it was used prove it, 0 to 1
     */
    double of(SkillEvidence skill, int years, double trust) {
        if (skill.lastUsed().isEmpty()) {
            return LISTED;
        }
        double enough = years > 0
                ? Math.min(1, skill.months() / (12.0 * years))
                : 1 - Math.exp(-skill.months() / SATURATION_MONTHS);
        long unused = Math.max(0, ChronoUnit.MONTHS.between(skill.lastUsed().get(), today));
        double recent = Math.pow(0.5, unused / 12.0 / HALF_LIFE_YEARS);
        return LISTED + trust * (USED - LISTED + (1 - USED) * enough * recent);
    }
}
