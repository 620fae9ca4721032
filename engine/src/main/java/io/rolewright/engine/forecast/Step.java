package io.rolewright.engine.forecast;

import java.time.LocalDate;
import java.time.Period;

/** How long one value of a series counts. */
public enum Step {
    /** A day. What repeats is the week. */
    DAY(Period.ofDays(1), 7, 7, 364),
    /** Seven days. What repeats is the year, of which most agencies have too few to learn more from than where it rests. */
    WEEK(Period.ofWeeks(1), 52, 1, 52),
    /** A calendar month. What repeats is the year; with fewer than four of them only the baseline knows of it. */
    MONTH(Period.ofMonths(1), 12, 1, 12);

    private final Period length;
    private final int season;
    private final int learnedSeason;
    private final int year;

    Step(Period length, int season, int learnedSeason, int year) {
        this.length = length;
        this.season = season;
        this.learnedSeason = learnedSeason;
        this.year = year;
    }

    /** The first day of the step that lies so many steps after the one that begins on {@code first}. */
    public LocalDate after(LocalDate first, int steps) {
        return first.plus(length.multipliedBy(steps));
    }

    /** After how many steps the seasonal-naive forecast repeats itself. */
    public int season() {
        return season;
    }

    /** After how many steps a learned season repeats itself; 1 for none. */
    int learnedSeason() {
        return learnedSeason;
    }

    /** How many steps a year has, in whole weeks where it is counted by days or weeks. */
    int year() {
        return year;
    }
}
