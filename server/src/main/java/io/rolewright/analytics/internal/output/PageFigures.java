package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.Column;
import io.rolewright.analytics.ColumnKind;
import io.rolewright.analytics.Metric;
import io.rolewright.analytics.ReportTable;
import io.rolewright.analytics.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The parts of pages that have figures: charts with the numbers behind them, tables and definitions. */
final class PageFigures {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 340;

    private PageFigures() {}

    /** A chart as a picture, and as a table for who cannot see it. */
    static Map<String, Object> chart(Chart chart) {
        return Map.of(
                "title", chart.title(),
                "words", ChartWords.of(chart),
                "svg", ChartSvg.of(chart, WIDTH, ChartPainter.height(chart, HEIGHT)),
                "names", chart.series().stream().map(Plotted::name).toList(),
                "places",
                        IntStream.range(0, chart.places().size())
                                .mapToObj(place ->
                                        Map.of("name", chart.places().get(place), "numbers", numbers(chart, place)))
                                .toList());
    }

    private static List<String> numbers(Chart chart, int place) {
        var numbers = new ArrayList<String>();
        for (var series : chart.series()) {
            var value = series.values().get(place);
            numbers.add(value == null ? "–" : FigureText.exact(BigDecimal.valueOf(value), chart.scale()));
        }
        return numbers;
    }

    /** A table with the definitions of its figures beside it. */
    static Map<String, Object> table(ReportTable table, List<Metric> metrics) {
        return Map.of(
                "title", table.title(),
                "columns", table.columns().stream().map(Column::title).toList(),
                "rows", table.rows().stream().map(row -> cells(table, row)).toList(),
                "total", Optional.ofNullable(table.total()).map(row -> cells(table, row)),
                "nothing", table.rows().isEmpty(),
                "note", Optional.ofNullable(table.note()),
                "definitions", definitions(metrics));
    }

    private static Map<String, Object> cells(ReportTable table, Row row) {
        var cells = IntStream.range(0, table.columns().size())
                .mapToObj(at -> text(table.columns().get(at).kind(), row, at))
                .toList();
        return Map.of("head", cells.getFirst(), "cells", cells.subList(1, cells.size()));
    }

    private static String text(ColumnKind kind, Row row, int at) {
        return CellText.of(row.cells().get(at), kind);
    }

    static List<Map<String, Object>> definitions(List<Metric> metrics) {
        return metrics.stream()
                .map(metric -> Map.<String, Object>of(
                        "title", metric.title(),
                        "definition", metric.definition(),
                        "counts", String.join("; ", metric.counts()),
                        "countsNot", String.join("; ", metric.countsNot())))
                .toList();
    }
}
