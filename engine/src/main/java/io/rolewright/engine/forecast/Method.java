package io.rolewright.engine.forecast;

/** How a series is continued. */
public enum Method {
    /** As the last value. */
    NAIVE,
    /** As the value of a season before: of the same weekday, or of the same week or month of the year before. */
    SEASONAL_NAIVE,
    /** By level, trend and season that are learned, see {@link Forecaster}. */
    HOLT_WINTERS
}
