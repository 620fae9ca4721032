package io.rolewright.evaluation.generator.world;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Counting in months. */
public final class Months {
    private Months() {}

    /** Whole months from the one to the other. */
    public static int between(YearMonth from, YearMonth to) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(from, to));
    }
}
