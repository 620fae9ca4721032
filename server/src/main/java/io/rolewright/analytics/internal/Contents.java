package io.rolewright.analytics.internal;

import io.rolewright.analytics.ReportTable;
import io.rolewright.analytics.Series;
import java.util.List;

/**
 * What a report says.
 *
 * @param tables its figures
 * @param series what a chart of it shows
 */
record Contents(List<ReportTable> tables, List<Series> series) {
    Contents {
        tables = List.copyOf(tables);
        series = List.copyOf(series);
    }
}
