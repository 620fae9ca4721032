package io.rolewright.analytics.internal.schedule;

import io.rolewright.analytics.Period;
import io.rolewright.analytics.PeriodRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** The days that a rule means. */
final class PeriodDays {
    private PeriodDays() {}

    static Period of(PeriodRule rule, LocalDate today) {
        return switch (rule) {
            case LAST_WEEK -> {
                var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(monday.minusWeeks(1), monday.minusDays(1));
            }
            case LAST_MONTH -> {
                var month = YearMonth.from(today).minusMonths(1);
                yield new Period(month.atDay(1), month.atEndOfMonth());
            }
            case MONTH_TO_DATE -> {
                var yesterday = today.minusDays(1);
                yield new Period(yesterday.withDayOfMonth(1), yesterday);
            }
        };
    }
}
