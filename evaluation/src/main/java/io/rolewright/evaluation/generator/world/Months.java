package io.rolewright.evaluation.generator.world;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Counting in months. */
final class Months {
    private Months() {}

    static int between(YearMonth from, YearMonth to) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(from, to));
    }
}
