package io.rolewright.analytics.internal.schedule;

import io.rolewright.analytics.Rhythm;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * When something is due again and again, by the clocks of a place. Where they are put forward over the time it is as much later
 * that day; where they are put back over it, it is due at the first of both. A month that lacks the day has it on its last.
 *
 * @param rhythm how often
 * @param day of the week, Monday is 1; or of the month
 * @param at the time of day
 * @param zone whose clocks
 */
record Recurrence(Rhythm rhythm, int day, LocalTime at, ZoneId zone) {
    /** The first time that is later than this. */
    Instant after(Instant time) {
        var date = onOrAfter(time.atZone(zone).toLocalDate());
        var due = at(date);
        return due.isAfter(time) ? due : at(onOrAfter(date.plusDays(1)));
    }

    private Instant at(LocalDate date) {
        return date.atTime(at).atZone(zone).toInstant();
    }

    private LocalDate onOrAfter(LocalDate date) {
        return switch (rhythm) {
            case WEEKLY -> date.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day)));
            case MONTHLY -> {
                var month = YearMonth.from(date);
                var here = in(month);
                yield here.isBefore(date) ? in(month.plusMonths(1)) : here;
            }
        };
    }

    private LocalDate in(YearMonth month) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
