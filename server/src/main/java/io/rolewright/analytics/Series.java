package io.rolewright.analytics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that a chart shows side by side.
 *
 * @param name what programs call it, unique in the report
 * @param title what people call it
 * @param kind what its points are
 * @param unit what its values are counted in
 * @param currency of its values, where they are money
 * @param points its values in their order
 */
public record Series(
        String name,
        String title,
        SeriesKind kind,
        Unit unit,
        @Nullable String currency,
        List<Point> points) {
    public Series {
        points = List.copyOf(points);
    }
}
