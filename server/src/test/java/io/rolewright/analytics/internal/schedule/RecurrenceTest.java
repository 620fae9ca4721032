package io.rolewright.analytics.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.analytics.Period;
import io.rolewright.analytics.PeriodRule;
import io.rolewright.analytics.Rhythm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {
    @ParameterizedTest
    @CsvSource({
        // An ordinary week; the time itself is not later than itself.
        "WEEKLY,  1, 08:00, Australia/Perth,  2026-03-02T07:59:00+08:00, 2026-03-02T08:00:00+08:00",
        "WEEKLY,  1, 08:00, Australia/Perth,  2026-03-02T08:00:00+08:00, 2026-03-09T08:00:00+08:00",
        "WEEKLY,  7, 23:30, Australia/Perth,  2026-12-27T23:30:00+08:00, 2027-01-03T23:30:00+08:00",
        // The day is that of the agency, whatever day it is elsewhere.
        "WEEKLY,  1, 00:30, Australia/Sydney, 2026-03-01T12:00:00+00:00, 2026-03-02T00:30:00+11:00",
        // Clocks are put forward: 02:30 is left out, so it is an hour later; the next day is as usual.
        "WEEKLY,  7, 02:30, Australia/Sydney, 2026-10-03T12:00:00+10:00, 2026-10-04T03:30:00+11:00",
        "WEEKLY,  7, 02:30, Australia/Sydney, 2026-10-04T03:30:00+11:00, 2026-10-11T02:30:00+11:00",
        // Clocks are put back: 02:30 is there twice, and the first counts alone.
        "WEEKLY,  7, 02:30, Australia/Sydney, 2026-04-04T12:00:00+11:00, 2026-04-05T02:30:00+11:00",
        "WEEKLY,  7, 02:30, Australia/Sydney, 2026-04-05T02:30:00+11:00, 2026-04-12T02:30:00+10:00",
        // A day that a place has left out altogether is had on the next.
        "WEEKLY,  5, 09:00, Pacific/Apia,     2011-12-29T12:00:00-10:00, 2011-12-31T09:00:00+14:00",
        // Months without a 31st, a 30th, a 29th.
        "MONTHLY, 31, 06:00, UTC,             2026-01-31T06:00:00+00:00, 2026-02-28T06:00:00+00:00",
        "MONTHLY, 31, 06:00, UTC,             2026-02-28T06:00:00+00:00, 2026-03-31T06:00:00+00:00",
        "MONTHLY, 31, 06:00, UTC,             2026-03-31T06:00:00+00:00, 2026-04-30T06:00:00+00:00",
        "MONTHLY, 29, 06:00, UTC,             2028-02-01T00:00:00+00:00, 2028-02-29T06:00:00+00:00",
        "MONTHLY, 29, 06:00, UTC,             2026-02-01T00:00:00+00:00, 2026-02-28T06:00:00+00:00",
        "MONTHLY, 1,  06:00, UTC,             2026-12-31T23:59:59+00:00, 2027-01-01T06:00:00+00:00"
    })
    void isDueByTheClocksOfAPlace(
            Rhythm rhythm, int day, LocalTime at, ZoneId zone, OffsetDateTime after, OffsetDateTime due) {
        Instant next = new Recurrence(rhythm, day, at, zone).after(after.toInstant());
        assertThat(next).isEqualTo(due.toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "LAST_WEEK,     2026-03-02, 2026-02-23, 2026-03-01",
        "LAST_WEEK,     2026-03-08, 2026-02-23, 2026-03-01",
        "LAST_WEEK,     2026-01-01, 2025-12-22, 2025-12-28",
        "LAST_MONTH,    2026-03-31, 2026-02-01, 2026-02-28",
        "LAST_MONTH,    2028-03-01, 2028-02-01, 2028-02-29",
        "LAST_MONTH,    2026-01-15, 2025-12-01, 2025-12-31",
        "MONTH_TO_DATE, 2026-03-31, 2026-03-01, 2026-03-30",
        "MONTH_TO_DATE, 2026-03-01, 2026-02-01, 2026-02-28"
    })
    void meansDaysThatAreOver(PeriodRule rule, LocalDate today, LocalDate from, LocalDate until) {
        assertThat(PeriodDays.of(rule, today)).isEqualTo(new Period(from, until));
    }
}
