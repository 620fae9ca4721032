package io.rolewright.benchmarks.analytics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** The days from one to another, both counted. */
record Days(LocalDate from, LocalDate until) {
    /** The dashboard shows longer periods month by month. */
    private static final int MOST_SINGLE_DAYS = 92;

    static Days of(String from, String until) {
        return new Days(LocalDate.parse(from), LocalDate.parse(until));
    }

    long number() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /** As many, right before. */
    Days before() {
        return new Days(from.minusDays(number()), from.minusDays(1));
    }

    /** Each day or month, as it is written. */
    Map<String, Days> steps() {
        var steps = new LinkedHashMap<String, Days>();
        for (var day = from; !day.isAfter(until); day = day.plusDays(1)) {
            var only = day;
            var step = number() <= MOST_SINGLE_DAYS
                    ? day.toString()
                    : YearMonth.from(day).toString();
            steps.compute(step, (name, days) -> days == null ? new Days(only, only) : new Days(days.from(), only));
        }
        return steps;
    }

    /** As parameters of a request. */
    String query() {
        return "from=" + from + "&until=" + until;
    }
}
