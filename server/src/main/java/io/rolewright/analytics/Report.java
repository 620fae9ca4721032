package io.rolewright.analytics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a period with their definitions. No candidate is named in any.
 *
 * @param name what it is asked for by
 * @param title what people call it
 * @param description what it answers, in plain English
 * @param period the days that it is about
 * @param filters what it is narrowed by
 * @param clientName what the client is called now to which it is narrowed; absent when it is to none
 * @param recruiterName what the recruiter is called now to whom it is narrowed; absent when it is to none
 * @param zone the time zone of its days
 * @param madeAt when it was worked out
 * @param tables its figures
 * @param series what a chart of it shows
 * @param definitions of all its figures
 */
public record Report(
        String name,
        String title,
        String description,
        Period period,
        ReportFilters filters,
        @Nullable String clientName,
        @Nullable String recruiterName,
        String zone,
        Instant madeAt,
        List<ReportTable> tables,
        List<Series> series,
        List<Metric> definitions) {
    public Report {
        tables = List.copyOf(tables);
        series = List.copyOf(series);
        definitions = List.copyOf(definitions);
    }
}
