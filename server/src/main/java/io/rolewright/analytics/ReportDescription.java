package io.rolewright.analytics;

import java.util.List;

/**
 * A report that can be asked for.
 *
 * @param name what it is asked for by
 * @param title what people call it
 * @param description what it answers, in plain English
 * @param metrics the names of the figures in it
 * @param filters by what it can be narrowed
 */
public record ReportDescription(
        String name, String title, String description, List<String> metrics, List<ReportFilter> filters) {
    public ReportDescription {
        metrics = List.copyOf(metrics);
        filters = List.copyOf(filters);
    }
}
