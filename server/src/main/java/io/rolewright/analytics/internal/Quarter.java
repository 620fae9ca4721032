package io.rolewright.analytics.internal;

import io.rolewright.analytics.Period;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;

/**
 * Three months of a year.
 *
 * @param year the year
 * @param number 1 to 4
 */
record Quarter(int year, int number) {
    private static final int MONTHS = 3;

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Those that lie in a period, at least in part, and had ended before a day; the last that had where none does. */
    static List<Quarter> ended(Period period, LocalDate today) {
        var ended = Stream.iterate(
                        of(period.from()), quarter -> !quarter.first().isAfter(period.until()), Quarter::next)
                .filter(quarter -> quarter.days().until().isBefore(today))
                .toList();
        return ended.isEmpty() ? List.of(of(of(today).first().minusDays(1))) : ended;
    }

    Period days() {
        return new Period(first(), first().plusMonths(MONTHS).minusDays(1));
    }

    private LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    private Quarter next() {
        return of(first().plusMonths(MONTHS));
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
