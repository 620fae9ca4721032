package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.Column;
import io.rolewright.analytics.Metric;
import io.rolewright.analytics.Report;
import io.rolewright.analytics.ReportTable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which definitions stand beside which figures. */
final class Defined {
    private Defined() {}

    /** The definitions of a table's columns. */
    static List<Metric> beside(Report report, ReportTable table) {
        var names = names(Stream.of(table));
        return report.definitions().stream()
                .filter(metric -> names.contains(metric.name()))
                .toList();
    }

    /** The definitions of figures that no table has. */
    static List<Metric> others(Report report) {
        var names = names(report.tables().stream());
        return report.definitions().stream()
                .filter(metric -> !names.contains(metric.name()))
                .toList();
    }

    private static List<String> names(Stream<ReportTable> tables) {
        return tables.flatMap(table -> table.columns().stream())
                .map(Column::metric)
                .filter(Objects::nonNull)
                .toList();
    }
}
