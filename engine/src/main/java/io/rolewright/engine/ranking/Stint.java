package io.rolewright.engine.ranking;

import io.rolewright.engine.resume.Employment;
import io.rolewright.engine.resume.Period;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One job of a career, seen from an advert.
 *
 * @param job the job
 * @param nearness how near its title is to the one advertised, 0 to 1; absent without a title
 * @param placed whether the occupations of both are known
 * @param relevance how much its months count as experience, 0 to 1
 */
record Stint(Employment job, Optional<Double> nearness, boolean placed, double relevance) {
    /** What is named below a job of a trade far from the one advertised proves little there. */
    private static final double FAR = 0.25;

    private static final double UNPLACED = 0.6;

    Optional<Period> period() {
        return job.period().map(period -> period.value());
    }

    YearMonth end(YearMonth today) {
        return period().flatMap(Period::end).filter(end -> end.isBefore(today)).orElse(today);
    }

    /** How far a skill named below this job is proven for the advertised one, 0 to 1. */
    double trust() {
        double byTitle = Math.min(1, FAR + nearness.orElse(0.0));
        return placed ? byTitle : Math.max(UNPLACED, byTitle);
    }
}
