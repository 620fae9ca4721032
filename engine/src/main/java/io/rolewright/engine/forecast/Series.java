package io.rolewright.engine.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;

/**
 * Counts or sums of steps of time that follow each other without a gap, the oldest first. Values are finite and not below
 * zero; their unit is the caller's, such as applications or dollars.
 */
public final class Series {
    private final Step step;
    private final LocalDate first;
    private final double[] values;

    private Series(Step step, LocalDate first, double[] values) {
        this.step = step;
        this.first = first;
        this.values = values;
    }

    /**
     * A series.
     *
     * @param step how long each value counts
     * @param first the first day of the first step
     * @param values one for each step; none is allowed
     * @throws IllegalArgumentException when a value is below zero or not finite
     */
    public static Series of(Step step, LocalDate first, double... values) {
        for (double value : values) {
            if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("value " + value);
            }
        }
        return new Series(step, first, values.clone());
    }

    /**
     * Adds up what belongs to single days.
     *
     * @param first the first day of the first step
     * @param until the first day that is not counted any more; a step that would reach beyond it is left out, as it is not
     *     whole
     * @param amounts by day; days outside are left out
     * @throws IllegalArgumentException when a sum is below zero or not finite
     */
    public static Series summing(Step step, LocalDate first, LocalDate until, Map<LocalDate, Double> amounts) {
        int count = 0;
        while (!step.after(first, count + 1).isAfter(until)) {
            count++;
        }
        double[] sums = new double[count];
        for (int i = 0; i < count; i++) {
            LocalDate begin = step.after(first, i);
            long days = ChronoUnit.DAYS.between(begin, step.after(first, i + 1));
            for (int day = 0; day < days; day++) {
                sums[i] += amounts.getOrDefault(begin.plusDays(day), 0.0);
            }
        }
        return of(step, first, sums);
    }

    /** How long each value counts. */
    public Step step() {
        return step;
    }

    /** How many steps there are. */
    public int size() {
        return values.length;
    }

    /** The value of a step, the oldest being 0. */
    public double value(int index) {
        return values[index];
    }

    /** The first day of a step; also of one that lies after the last. */
    public LocalDate day(int index) {
        return step.after(first, index);
    }

    /** The oldest steps only, as they were known then. */
    public Series until(int size) {
        return new Series(step, first, Arrays.copyOf(values, Math.min(size, values.length)));
    }

    double[] values() {
        return values.clone();
    }
}
