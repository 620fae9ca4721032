package io.rolewright.analytics.internal.output;

import io.rolewright.analytics.Point;
import io.rolewright.analytics.Report;
import io.rolewright.analytics.Series;
import io.rolewright.analytics.SeriesKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes charts of a report's series: those of the same unit that follow one another in time share one. */
final class ReportCharts {
    /** From so many series on, counts over time are shown on one another. */
    private static final int STACK = 3;

    private ReportCharts() {}

    static List<Chart> of(Report report) {
        return groups(report).stream().map(group -> chart(report, group)).toList();
    }

    /** The one that shows a series, or the first. */
    static Optional<Chart> showing(Report report, @Nullable String series) {
        return groups(report).stream()
                .filter(group -> series == null
                        || group.stream().anyMatch(one -> one.name().equals(series)))
                .findFirst()
                .map(group -> chart(report, group));
    }

    private static List<List<Series>> groups(Report report) {
        var groups = new ArrayList<List<Series>>();
        for (var series : report.series()) {
            if (!groups.isEmpty() && fits(groups.getLast().getFirst(), series)) {
                groups.getLast().add(series);
            } else {
                groups.add(new ArrayList<>(List.of(series)));
            }
        }
        return groups;
    }

    /** One series, at a glance. */
    static Chart spark(String name, Series series) {
        return alone(name, series.title(), Chart.Form.SPARKLINE, series);
    }

    /** One series in a form of choice. */
    static Chart alone(String name, String title, Chart.Form form, Series series) {
        var labels = series.points().stream().map(Point::label).toList();
        var places = labels.stream().map(PlaceText::of).toList();
        return new Chart(name, title, form, scale(series), places, List.of(plotted(series, labels)));
    }

    static Scale scale(Series series) {
        return Scale.of(series.unit(), series.currency());
    }

    /** Days and months do not share an axis. */
    private static boolean fits(Series one, Series next) {
        return one.kind() == SeriesKind.TIME
                && next.kind() == SeriesKind.TIME
                && scale(one).equals(scale(next))
                && grain(one) == grain(next);
    }

    private static int grain(Series series) {
        return series.points().isEmpty()
                ? 0
                : series.points().getFirst().label().length();
    }

    private static Chart chart(Report report, List<Series> group) {
        var first = group.getFirst();
        var labels = labels(group);
        return new Chart(
                report.name() + "-" + first.name(),
                group.size() == 1 ? first.title() : report.title(),
                form(group),
                scale(first),
                labels.stream().map(PlaceText::of).toList(),
                group.stream().map(series -> plotted(series, labels)).toList());
    }

    /** Of time all days or months of any, in their order; else as they come. */
    private static List<String> labels(List<Series> group) {
        var all = group.stream().flatMap(series -> series.points().stream()).map(Point::label);
        return group.getFirst().kind() == SeriesKind.TIME
                ? all.distinct().sorted().toList()
                : all.toList();
    }

    private static Chart.Form form(List<Series> group) {
        var first = group.getFirst();
        return switch (first.kind()) {
            case TIME -> group.size() >= STACK && areCounts(group) ? Chart.Form.STACKED : Chart.Form.LINE;
            case CATEGORIES -> Chart.Form.RANKING;
            case STEPS -> Chart.Form.FUNNEL;
            case HISTOGRAM -> Chart.Form.HISTOGRAM;
        };
    }

    private static boolean areCounts(List<Series> group) {
        return scale(group.getFirst()).equals(Scale.COUNT)
                && group.stream().flatMap(series -> series.points().stream()).allMatch(point -> point.low() == null);
    }

    private static Plotted plotted(Series series, List<String> labels) {
        if (series.kind() != SeriesKind.TIME) {
            return Plotted.of(series.title(), numbers(series.points(), Point::value));
        }
        var known = series.points().stream()
                .collect(Collectors.toMap(Point::label, Function.identity(), (one, two) -> one));
        var points = labels.stream()
                .map(label -> known.getOrDefault(label, Point.of(label, null)))
                .toList();
        var isForetold = points.stream().anyMatch(point -> point.low() != null);
        return Plotted.of(
                series.title(),
                numbers(points, Point::value),
                isForetold ? numbers(points, Point::low) : List.of(),
                isForetold ? numbers(points, Point::high) : List.of());
    }

    private static List<@Nullable Double> numbers(List<Point> points, Function<Point, @Nullable BigDecimal> part) {
        var numbers = new ArrayList<@Nullable Double>();
        for (var point : points) {
            var number = part.apply(point);
            numbers.add(number == null ? null : number.doubleValue());
        }
        return numbers;
    }
}
