package io.rolewright.analytics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the agency does, with the definition of every figure.
 *
 * @param period the days that it is about
 * @param before the days that it is compared with; absent where the calendar begins
 * @param zone the time zone of its days
 * @param madeAt when it was worked out
 * @param figures its figures, money in one for each currency
 * @param definitions of all its figures
 */
public record Dashboard(
        Period period,
        @Nullable Period before,
        String zone,
        Instant madeAt,
        List<DashboardFigure> figures,
        List<Metric> definitions) {
    public Dashboard {
        figures = List.copyOf(figures);
        definitions = List.copyOf(definitions);
    }
}
