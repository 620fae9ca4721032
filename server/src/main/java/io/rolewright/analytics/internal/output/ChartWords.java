package io.rolewright.analytics.internal.output;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a chart shows, in sentences, for who cannot see it. */
final class ChartWords {
    private ChartWords() {}

    static String of(Chart chart) {
        return chart.isEmpty()
                ? Texts.of("chart-nothing") + "."
                : chart.series().stream().map(series -> sentence(chart, series)).collect(Collectors.joining(" "));
    }

    private static String sentence(Chart chart, Plotted series) {
        var known = IntStream.range(0, series.values().size())
                .filter(at -> series.values().get(at) != null)
                .boxed()
                .toList();
        if (known.isEmpty()) {
            return Texts.of("chart-series", series.name(), Texts.of("chart-unknown"), "");
        }
        return Texts.of("chart-series", series.name(), told(chart, series, known), interval(chart, series));
    }

    private static String told(Chart chart, Plotted series, List<Integer> known) {
        if (known.size() == 1) {
            return at(chart, series, known.getFirst());
        }
        return switch (chart.form()) {
            case RANKING, FUNNEL ->
                known.stream().map(place -> at(chart, series, place)).collect(Collectors.joining("; "));
            case LINE, BARS, STACKED, HISTOGRAM, SPARKLINE -> way(chart, series, known);
        };
    }

    private static String way(Chart chart, Plotted series, List<Integer> known) {
        Comparator<Integer> byValue = Comparator.comparingDouble(place -> value(series, place));
        var least = known.stream().min(byValue).orElseThrow();
        var most = known.stream().max(byValue).orElseThrow();
        return Texts.of(
                "chart-way",
                at(chart, series, known.getFirst()),
                at(chart, series, known.getLast()),
                at(chart, series, least),
                at(chart, series, most));
    }

    private static String interval(Chart chart, Plotted series) {
        return IntStream.range(0, series.low().size())
                .boxed()
                .sorted(Comparator.reverseOrder())
                .filter(place ->
                        series.low().get(place) != null && series.high().get(place) != null)
                .findFirst()
                .map(place -> Texts.of(
                        "chart-expected",
                        chart.places().get(place),
                        text(chart, series.low().get(place)),
                        text(chart, series.high().get(place))))
                .orElse("");
    }

    private static String at(Chart chart, Plotted series, int place) {
        return Texts.of(
                "chart-place", text(chart, value(series, place)), chart.places().get(place));
    }

    private static double value(Plotted series, int place) {
        var value = series.values().get(place);
        return value == null ? 0 : value;
    }

    private static String text(Chart chart, @Nullable Double value) {
        return value == null ? "" : FigureText.exact(BigDecimal.valueOf(value), chart.scale());
    }
}
