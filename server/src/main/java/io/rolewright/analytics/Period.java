package io.rolewright.analytics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days of the agency's zone.
 *
 * @param from the first day
 * @param until the last day, which counts too
 */
public record Period(LocalDate from, LocalDate until) {
    public Period {
        if (from.isAfter(until)) {
            throw new IllegalArgumentException(from + " is after " + until);
        }
    }

    /** How many days it has. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /** As many days, right before it. */
    public Period before() {
        return new Period(from.minusDays(days()), from.minusDays(1));
    }
}
