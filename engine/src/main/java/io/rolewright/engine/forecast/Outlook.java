package io.rolewright.engine.forecast;

import java.time.LocalDate;

/**
 * What is expected of the pipeline in a span of days.
 *
 * @param finding how far it can be trusted
 * @param first the first day of the span
 * @param last the last one
 * @param fromOpen how many placements are expected of applications that are open
 * @param fromNew how many of those that are yet to come
 * @param placements both together
 * @param revenue what they earn, in the unit of the fees; an estimate that is no exact money, to be rounded half up to coins
 *     where it is shown
 */
public record Outlook(
        Finding finding,
        LocalDate first,
        LocalDate last,
        double fromOpen,
        double fromNew,
        Expected placements,
        Expected revenue) {
    /** How far an outlook can be trusted. */
    public enum Finding {
        /** Its intervals are as wide as its errors in the past were. */
        TESTED,
        /** The past is too short for a test of such spans; intervals tell of chance only, and are too narrow. */
        UNTESTED,
        /** Nobody was placed yet, and nothing can be learned of it. */
        EMPTY
    }

    /**
     * A sum over the span.
     *
     * @param value the mean of what may come
     * @param likely holds the truth in 80 of 100 cases, as far as past errors tell
     * @param sure the same in 95 of 100; {@code likely} lies in it
     * @param error of such outlooks in the past; its {@code mase} is {@code mae} by that of expecting what came in the
     *     span of the same length before
     */
    public record Expected(double value, Interval likely, Interval sure, Errors error) {}
}
