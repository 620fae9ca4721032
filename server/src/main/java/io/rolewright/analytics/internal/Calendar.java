package io.rolewright.analytics.internal;

import io.rolewright.analytics.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How periods are cut. */
final class Calendar {
    /** The first day that is known. */
    static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    /** Longer periods are shown month by month. */
    private static final int MOST_DAYS = 92;

    private Calendar() {}

    /** As many days before a period; nothing where the calendar begins. */
    static Optional<Period> before(Period period) {
        var before = period.before();
        return before.from().isBefore(FIRST) ? Optional.empty() : Optional.of(before);
    }

    static boolean isByDay(Period period) {
        return period.days() <= MOST_DAYS;
    }

    /** The days or months of a period in their order, as they are written. */
    static List<String> steps(Period period) {
        return isByDay(period)
                ? days(period).map(LocalDate::toString).toList()
                : months(period).map(YearMonth::toString).toList();
    }

    /** The last days of the days or months of a period. */
    static List<LocalDate> ends(Period period) {
        return isByDay(period)
                ? days(period).toList()
                : months(period).map(month -> end(month, period)).toList();
    }

    /** The day or month in which a day falls, as it is written. */
    static String step(Period period, LocalDate day) {
        return isByDay(period) ? day.toString() : YearMonth.from(day).toString();
    }

    static Stream<YearMonth> months(Period period) {
        var last = YearMonth.from(period.until());
        return Stream.iterate(
                YearMonth.from(period.from()), month -> !month.isAfter(last), month -> month.plusMonths(1));
    }

    /** The last day of a month that belongs to a period. */
    static LocalDate end(YearMonth month, Period period) {
        var end = month.atEndOfMonth();
        return end.isAfter(period.until()) ? period.until() : end;
    }

    private static Stream<LocalDate> days(Period period) {
        return Stream.iterate(period.from(), day -> !day.isAfter(period.until()), day -> day.plusDays(1));
    }
}
