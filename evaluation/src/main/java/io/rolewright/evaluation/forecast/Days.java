package io.rolewright.evaluation.forecast;

import io.rolewright.evaluation.generator.years.AgencyYears;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Amounts of each of the agency's days, the first being 0. */
final class Days {
    private final double[] amounts =
            new double[(int) ChronoUnit.DAYS.between(AgencyYears.firstDay(), AgencyYears.lastDay()) + 1];

    Days(Map<LocalDate, Double> amounts) {
        amounts.forEach(
                (day, amount) -> this.amounts[(int) ChronoUnit.DAYS.between(AgencyYears.firstDay(), day)] += amount);
    }

    int size() {
        return amounts.length;
    }

    double[] all() {
        return amounts.clone();
    }

    /** What came on so many days from one on; days before the first had nothing. */
    double sum(int from, int days) {
        double sum = 0;
        for (int day = Math.max(0, from); day < from + days; day++) {
            sum += amounts[day];
        }
        return sum;
    }

    /** By how much spans of days differed in the first year from those of the same length some days before, in the mean. */
    double usualDifference(int days, int before) {
        double sum = 0;
        int count = 0;
        for (int day = before; day + days <= BackTests.YEAR; day++) {
            sum += Math.abs(sum(day, days) - sum(day - before, days));
            count++;
        }
        return sum / count;
    }
}
