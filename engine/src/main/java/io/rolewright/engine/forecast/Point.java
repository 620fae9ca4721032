package io.rolewright.engine.forecast;

import java.time.LocalDate;

/**
 * What is expected of one step.
 *
 * @param first the first day of the step
 * @param value in the unit of the series, not below zero
 * @param likely holds the truth in 80 of 100 cases, as far as past errors tell
 * @param sure the same in 95 of 100; {@code likely} lies in it
 */
public record Point(LocalDate first, double value, Interval likely, Interval sure) {}
