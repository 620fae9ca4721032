package io.rolewright.analytics.internal;

import io.rolewright.analytics.Cell;
import io.rolewright.analytics.ColumnKind;
import io.rolewright.analytics.Point;
import io.rolewright.analytics.ReportFilter;
import io.rolewright.analytics.ReportTable;
import io.rolewright.analytics.Series;
import io.rolewright.analytics.SeriesKind;
import io.rolewright.analytics.Unit;
import io.rolewright.analytics.internal.HiringTimes.Took;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How long it takes to fill a job and to hire somebody: quantiles, month by month, and week by week of waiting. */
@Component
class TimeToFillReport implements ReportMaker {
    private static final int WEEK = 7;
    private static final int WEEKS = 26;

    private final HiringTimes times;

    TimeToFillReport(HiringTimes times) {
        this.times = times;
    }

    @Override
    public String name() {
        return "time-to-fill";
    }

    @Override
    public List<String> metrics() {
        return List.of("time-to-fill", "time-to-hire", "placements");
    }

    @Override
    public Set<ReportFilter> filters() {
        return EnumSet.allOf(ReportFilter.class);
    }

    @Override
    public Contents make(Question question) {
        var took = times.of(question.period(), question.filters());
        var toFill = HiringTimes.distribution(took, Took::toFill);
        var toHire = HiringTimes.distribution(took, Took::toHire);
        return new Contents(
                List.of(distributions(toFill, toHire), months(question, took)),
                List.of(histogram("time-to-fill", toFill), histogram("time-to-hire", toHire)));
    }

    private static ReportTable distributions(Distribution toFill, Distribution toHire) {
        var table = Table.of("times")
                .column("figure", ColumnKind.TEXT)
                .column("placements", ColumnKind.COUNT, "placements")
                .column("mean-days", ColumnKind.DAYS)
                .column("days-of-one-in-ten", ColumnKind.DAYS)
                .column("days-of-a-quarter", ColumnKind.DAYS)
                .column("median-days", ColumnKind.DAYS)
                .column("days-of-three-quarters", ColumnKind.DAYS)
                .column("days-of-nine-in-ten", ColumnKind.DAYS);
        row(table, "time-to-fill", toFill);
        row(table, "time-to-hire", toHire);
        return table.done();
    }

    private static void row(Table table, String metric, Distribution times) {
        table.row(
                Cell.of(Titles.ofMetric(metric)),
                Cell.of(times.size()),
                Cell.of(Rounded.days(times.mean())),
                Cell.of(Rounded.days(times.quantile(0.1))),
                Cell.of(Rounded.days(times.quantile(0.25))),
                Cell.of(Rounded.days(times.median())),
                Cell.of(Rounded.days(times.quantile(0.75))),
                Cell.of(Rounded.days(times.quantile(0.9))));
    }

    private static ReportTable months(Question question, List<Took> took) {
        var table = Table.of("months")
                .column("month", ColumnKind.MONTH)
                .column("placements", ColumnKind.COUNT, "placements")
                .column("days-to-fill", ColumnKind.DAYS, "time-to-fill")
                .column("days-to-hire", ColumnKind.DAYS, "time-to-hire");
        var months = took.stream().collect(Collectors.groupingBy(one -> YearMonth.from(one.day())));
        Calendar.months(question.period()).forEach(month -> {
            var made = months.getOrDefault(month, List.of());
            table.row(
                    Cell.of(month.toString()),
                    Cell.of(made.size()),
                    Cell.of(Rounded.days(
                            HiringTimes.distribution(made, Took::toFill).median())),
                    Cell.of(Rounded.days(
                            HiringTimes.distribution(made, Took::toHire).median())));
        });
        return table.done();
    }

    // Weeks, as far as there are any; what took longer than half a year is one range.
    private static Series histogram(String metric, Distribution times) {
        var points = new ArrayList<Point>();
        var longest = times.quantile(1);
        var weeks = longest == null ? 0 : Math.min(WEEKS, (int) (longest / WEEK) + 1);
        for (var week = 0; week < weeks; week++) {
            var from = week * WEEK;
            points.add(Point.of(from + "-" + (from + WEEK), BigDecimal.valueOf(times.between(from, from + WEEK))));
        }
        var rest = times.between(WEEKS * WEEK, Double.POSITIVE_INFINITY);
        if (rest > 0) {
            points.add(Point.of(WEEKS * WEEK + "+", BigDecimal.valueOf(rest)));
        }
        return new Series(metric, Titles.ofMetric(metric), SeriesKind.HISTOGRAM, Unit.COUNT, null, points);
    }
}
