package io.rolewright.engine.resume;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Counts months of employment, those of overlapping jobs once. */
final class Months {
    private Months() {}

    /** Months covered by {@code periods}; one that lasts counts to {@code today}, the future does not count. */
    static int union(List<Period> periods, YearMonth today) {
        List<Period> sorted =
                periods.stream().sorted(Comparator.comparing(Period::start)).toList();
        int months = 0;
        YearMonth counted = YearMonth.of(1, 1);
        for (Period period : sorted) {
            YearMonth end = min(period.end().orElse(today), today);
            YearMonth start = period.start().isAfter(counted) ? period.start() : counted.plusMonths(1);
            months += (int) Math.max(0, ChronoUnit.MONTHS.between(start, end) + 1);
            counted = end.isAfter(counted) ? end : counted;
        }
        return months;
    }

    private static YearMonth min(YearMonth a, YearMonth b) {
        return a.isBefore(b) ? a : b;
    }
}
