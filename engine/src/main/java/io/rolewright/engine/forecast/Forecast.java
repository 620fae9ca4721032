package io.rolewright.engine.forecast;

import java.util.List;
import java.util.Map;

/**
 * How a series goes on.
 *
 * @param finding why this method
 * @param method by which the points were made
 * @param points one for each step ahead; none when the finding is {@link Finding#EMPTY}
 * @param errors of each method in the back-test on this series; none when it was too short for that
 */
public record Forecast(Finding finding, Method method, List<Point> points, Map<Method, Errors> errors) {
    /** Why a method was taken. */
    public enum Finding {
        /** What was learned was less wrong than both baselines. */
        LEARNED,
        /** A baseline was at least as good as what was learned, and is used. */
        BASELINE,
        /** The history is too short to test anything on it; its mean is continued, with an interval by its spread. */
        TOO_SHORT,
        /** There is no history, and so no forecast. */
        EMPTY
    }

    public Forecast {
        points = List.copyOf(points);
        errors = Map.copyOf(errors);
    }

    /** The errors of the method that was used; those of no test where there was none. */
    public Errors error() {
        return errors.getOrDefault(method, Errors.NONE);
    }
}
