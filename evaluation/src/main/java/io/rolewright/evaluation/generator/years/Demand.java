package io.rolewright.evaluation.generator.years;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How many jobs come on a day: more at the beginning of a week, fewer around the long holidays, a little more in autumn than
 * in spring, growing over the years, and with a mood that lasts for weeks.
 */
final class Demand {
    private static final double[] WEEK = {1.2, 1.15, 1.05, 0.95, 0.65};
    private static final double PER_DAY = 6;
    private static final double GROWTH = 0.16;
    private static final double SEASON = 0.12;
    private static final double MEMORY = 0.97;
    private static final double MOOD = 0.12;

    private final double scale;
    private double mood;

    Demand(double scale) {
        this.scale = scale;
    }

    /** Draws the number for the next day; days must be asked for in turn. */
    int next(LocalDate day, Chance chance) {
        mood = MEMORY * mood + MOOD * StrictMath.sqrt(1 - MEMORY * MEMORY) * chance.normal();
        return WorkDays.isWorked(day) ? chance.many(mean(day)) : 0;
    }

    private double mean(LocalDate day) {
        double years = ChronoUnit.DAYS.between(WorkDays.FIRST, day) / 365.0;
        double season = 1 + SEASON * StrictMath.sin(2 * StrictMath.PI * (day.getDayOfYear() - 40) / 365.25);
        double week = WEEK[day.getDayOfWeek().ordinal()];
        return scale * PER_DAY * week * season * WorkDays.pace(day) * StrictMath.exp(GROWTH * years + mood);
    }
}
