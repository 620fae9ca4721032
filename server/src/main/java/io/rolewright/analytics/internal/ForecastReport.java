package io.rolewright.analytics.internal;

import io.rolewright.analytics.Cell;
import io.rolewright.analytics.ColumnKind;
import io.rolewright.analytics.Point;
import io.rolewright.analytics.ReportFilter;
import io.rolewright.analytics.Series;
import io.rolewright.analytics.SeriesKind;
import io.rolewright.analytics.Unit;
import io.rolewright.engine.forecast.Errors;
import io.rolewright.engine.forecast.Forecast;
import io.rolewright.engine.forecast.Method;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is to be expected, how sure that is, and how wrong such forecasts have been. */
@Component
class ForecastReport implements ReportMaker {
    private static final int WEEKS = 13;
    private static final int MONTHS = 6;
    private static final List<String> COUNTS = List.of("applications", "placements");

    private final History history;

    ForecastReport(History history) {
        this.history = history;
    }

    @Override
    public String name() {
        return "forecast";
    }

    @Override
    public List<String> metrics() {
        return List.of("forecast", "applications", "placements", "revenue");
    }

    @Override
    public Set<ReportFilter> filters() {
        return EnumSet.noneOf(ReportFilter.class);
    }

    @Override
    public Contents make(Question question) {
        var sheet = new Sheet();
        var until = end(question);
        for (var metric : COUNTS) {
            var weeks = history.weeks(metric, until);
            sheet.counts(metric, weeks, weeks.forecast(WEEKS));
        }
        history.months("revenue", until)
                .forEach((currency, months) -> sheet.money(currency, months, months.forecast(MONTHS)));
        return sheet.contents();
    }

    // The day that goes on is not whole, and what is to come is not known.
    private static LocalDate end(Question question) {
        var end = question.period().until().plusDays(1);
        return end.isAfter(question.today()) ? question.today() : end;
    }

    /** The report while it is written. */
    private static final class Sheet {
        private final Table counts = steps("weeks", ColumnKind.COUNT);
        private final Table money = steps("months-ahead", ColumnKind.MONEY);
        private final Table errors = Table.of("errors")
                .column("figure", ColumnKind.TEXT)
                .column("finding", ColumnKind.TEXT)
                .column("method", ColumnKind.TEXT)
                .column("error", ColumnKind.SHARE, "forecast")
                .column("error-of-seasonal", ColumnKind.SHARE, "forecast")
                .column("error-of-naive", ColumnKind.SHARE, "forecast")
                .column("forecasts-tested", ColumnKind.COUNT, "forecast")
                .note(Titles.note("forecast"));
        private final List<Series> series = new ArrayList<>();

        private static Table steps(String name, ColumnKind kind) {
            return Table.of(name)
                    .column("figure", ColumnKind.TEXT)
                    .column("from", ColumnKind.DAY)
                    .column("expected", kind, "forecast")
                    .column("low", kind, "forecast")
                    .column("high", kind, "forecast");
        }

        void counts(String metric, History.Past past, Forecast forecast) {
            add(counts, Titles.ofMetric(metric), forecast, value -> Cell.of(count(value)));
            tested(Titles.ofMetric(metric), past, forecast);
            series.add(series(metric, Titles.ofMetric(metric), Unit.COUNT, "", past, forecast));
        }

        void money(String currency, History.Past past, Forecast forecast) {
            var title = Titles.ofMetric("revenue");
            add(money, title, forecast, value -> Cell.of(Money.ofMinor(Math.round(value), currency)));
            tested(title + " " + currency, past, forecast);
            series.add(series("revenue-" + currency, title, Unit.MONEY, currency, past, forecast));
        }

        private static void add(Table table, String title, Forecast forecast, DoubleFunction<Cell> cell) {
            for (var point : forecast.points()) {
                table.row(
                        Cell.of(title),
                        Cell.of(point.first().toString()),
                        cell.apply(point.value()),
                        cell.apply(point.likely().low()),
                        cell.apply(point.likely().high()));
            }
        }

        private void tested(String title, History.Past past, Forecast forecast) {
            errors.row(
                    Cell.of(title),
                    Cell.of(forecast.finding().name()),
                    Cell.of(forecast.method().name()),
                    share(forecast.error(), past),
                    share(forecast.errors().get(Method.SEASONAL_NAIVE), past),
                    share(forecast.errors().get(Method.NAIVE), past),
                    Cell.of(forecast.error().origins()));
        }

        // The mean error as a share of what a step brings in the mean, so that figures can be compared.
        private static Cell share(@Nullable Errors errors, History.Past past) {
            var mean = new Distribution(past.values().values()).mean();
            return errors == null || Double.isNaN(errors.mae()) || mean == null || mean == 0
                    ? Cell.EMPTY
                    : Cell.of(Rounded.share(errors.mae() / mean));
        }

        private static Series series(
                String name, String title, Unit unit, String currency, History.Past past, Forecast forecast) {
            DoubleFunction<BigDecimal> shown = value -> currency.isEmpty()
                    ? count(value)
                    : new BigDecimal(Money.ofMinor(Math.round(value), currency).amount());
            var known = past.values().entrySet().stream()
                    .map(step -> Point.of(step.getKey().toString(), shown.apply(step.getValue())));
            var expected = forecast.points().stream()
                    .map(point -> new Point(
                            point.first().toString(),
                            shown.apply(point.value()),
                            shown.apply(point.likely().low()),
                            shown.apply(point.likely().high())));
            return new Series(
                    name,
                    title,
                    SeriesKind.TIME,
                    unit,
                    currency.isEmpty() ? null : currency,
                    Stream.concat(known, expected).toList());
        }

        private static BigDecimal count(double value) {
            return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        }

        Contents contents() {
            return new Contents(List.of(counts.done(), money.done(), errors.done()), series);
        }
    }
}
