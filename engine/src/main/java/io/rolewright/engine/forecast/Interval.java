package io.rolewright.engine.forecast;

/**
 * Between which values the truth is expected.
 *
 * @param low not below zero
 * @param high not below {@code low}
 */
public record Interval(double low, double high) {
    public Interval {
        if (!(low >= 0 && low <= high && high < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(low + " to " + high);
        }
    }

    /** Whether a value lies in it; its ends do. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** The smallest interval that holds both this one and a value, moved up to zero where it would lie below. */
    static Interval around(double value, double low, double high) {
        return new Interval(Math.max(0, Math.min(low, value)), Math.max(0, Math.max(high, value)));
    }
}
