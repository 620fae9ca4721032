package io.rolewright.analytics.internal;

import io.rolewright.analytics.Cell;
import io.rolewright.analytics.Dashboard;
import io.rolewright.analytics.DashboardFigure;
import io.rolewright.analytics.Period;
import io.rolewright.analytics.Point;
import io.rolewright.analytics.ReportFilters;
import io.rolewright.analytics.Series;
import io.rolewright.analytics.SeriesKind;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes dashboards: from sums of days, from placements, and from invoices that are open. */
@Component
public class Dashboards {
    private static final List<String> COUNTS =
            List.of("resumes", "applications", "submissions", "interviews", "offers", "placements", "jobs-opened");
    private static final List<String> FLOWS = List.of("revenue", "paid");
    private static final List<String> ALL = List.of(
            "resumes",
            "applications",
            "submissions",
            "interviews",
            "offers",
            "placements",
            "jobs-opened",
            "jobs-filled",
            "time-to-fill",
            "time-to-hire",
            "revenue",
            "paid",
            "outstanding",
            "overdue");

    private final DailySums sums;
    private final FilledJobs filled;
    private final HiringTimes times;
    private final OpenInvoices invoices;
    private final Definitions definitions;
    private final Clock clock;
    private final Agency agency;

    Dashboards(
            DailySums sums,
            FilledJobs filled,
            HiringTimes times,
            OpenInvoices invoices,
            Definitions definitions,
            Clock clock,
            Agency agency) {
        this.sums = sums;
        this.filled = filled;
        this.times = times;
        this.invoices = invoices;
        this.definitions = definitions;
        this.clock = clock;
        this.agency = agency;
    }

    /** How the agency does in a period. */
    public Dashboard of(Period period) {
        var before = Calendar.before(period).orElse(null);
        var figures = new ArrayList<DashboardFigure>();
        summed(period, before, figures);
        took(period, before, figures);
        owed(period, before, figures);
        return new Dashboard(period, before, agency.zone().getId(), clock.instant(), figures, definitions.of(ALL));
    }

    private void summed(Period period, @Nullable Period before, List<DashboardFigure> figures) {
        var now = sums.of(period);
        var then = before == null ? null : sums.of(before);
        for (var metric : COUNTS) {
            figures.add(counted(
                    metric,
                    period,
                    sums(now, metric).together(),
                    then == null ? null : sums(then, metric).together()));
        }
        figures.add(counted("jobs-filled", period, filled.of(period), before == null ? null : filled.of(before)));
        for (var metric : FLOWS) {
            var flown = sums(now, metric);
            var flownThen = then == null ? null : sums(then, metric);
            var currencies = new TreeSet<>(flown.values().keySet());
            if (flownThen != null) {
                currencies.addAll(flownThen.values().keySet());
            }
            currencies.forEach(currency -> figures.add(money(
                    metric,
                    currency,
                    flown.total(currency),
                    flownThen == null ? null : flownThen.total(currency),
                    points(period, step -> flown.at(currency, step), currency))));
        }
    }

    private static DailySums.Sums sums(Map<String, DailySums.Sums> all, String metric) {
        return all.getOrDefault(metric, new DailySums.Sums(Map.of()));
    }

    private DashboardFigure counted(String metric, Period period, DailySums.Sums now, DailySums.@Nullable Sums then) {
        var points = Calendar.steps(period).stream()
                .map(step -> Point.of(step, BigDecimal.valueOf(now.at("", step))))
                .toList();
        return figure(
                metric,
                null,
                Cell.of(now.total("")),
                then == null ? Cell.EMPTY : Cell.of(then.total("")),
                then == null ? null : change(now.total(""), then.total("")),
                points);
    }

    private void took(Period period, @Nullable Period before, List<DashboardFigure> figures) {
        var now = times.of(period, ReportFilters.NONE);
        var then = before == null ? List.<HiringTimes.Took>of() : times.of(before, ReportFilters.NONE);
        figures.add(median("time-to-fill", period, now, then, HiringTimes.Took::toFill));
        figures.add(median("time-to-hire", period, now, then, HiringTimes.Took::toHire));
    }

    private DashboardFigure median(
            String metric,
            Period period,
            List<HiringTimes.Took> now,
            List<HiringTimes.Took> then,
            Function<HiringTimes.Took, @Nullable Double> time) {
        var steps = now.stream().collect(Collectors.groupingBy(took -> Calendar.step(period, took.day())));
        var points = Calendar.steps(period).stream()
                .map(step -> Point.of(step, median(steps.getOrDefault(step, List.of()), time)))
                .toList();
        var value = median(now, time);
        var earlier = median(then, time);
        return figure(metric, null, Cell.of(value), Cell.of(earlier), change(value, earlier), points);
    }

    private static @Nullable BigDecimal median(
            List<HiringTimes.Took> took, Function<HiringTimes.Took, @Nullable Double> time) {
        return Rounded.days(HiringTimes.distribution(took, time).median());
    }

    private void owed(Period period, @Nullable Period before, List<DashboardFigure> figures) {
        var since = before == null ? period.from() : before.from();
        var owed = invoices.of(new Period(since, period.until()), ReportFilters.NONE);
        owed.currencies()
                .forEach(currency -> figures.add(
                        standing("outstanding", currency, period, before, day -> owed.outstanding(currency, day))));
        owed.currencies()
                .forEach(currency ->
                        figures.add(standing("overdue", currency, period, before, day -> owed.overdue(currency, day))));
    }

    private DashboardFigure standing(
            String metric, String currency, Period period, @Nullable Period before, Function<LocalDate, Long> at) {
        var points = Calendar.ends(period).stream()
                .map(day -> Point.of(Calendar.step(period, day), amount(at.apply(day), currency)))
                .toList();
        return money(
                metric, currency, at.apply(period.until()), before == null ? null : at.apply(before.until()), points);
    }

    private static List<Point> points(Period period, Function<String, Long> minor, String currency) {
        return Calendar.steps(period).stream()
                .map(step -> Point.of(step, amount(minor.apply(step), currency)))
                .toList();
    }

    private static BigDecimal amount(long minor, String currency) {
        return new BigDecimal(Money.ofMinor(minor, currency).amount());
    }

    private DashboardFigure money(String metric, String currency, long now, @Nullable Long then, List<Point> points) {
        return figure(
                metric,
                currency,
                Cell.of(Money.ofMinor(now, currency)),
                then == null ? Cell.EMPTY : Cell.of(Money.ofMinor(then, currency)),
                then == null ? null : change(now, then),
                points);
    }

    private DashboardFigure figure(
            String metric,
            @Nullable String currency,
            Cell value,
            Cell before,
            @Nullable BigDecimal change,
            List<Point> points) {
        var definition = definitions.of(metric);
        return new DashboardFigure(
                metric,
                definition.title(),
                definition.unit(),
                currency,
                value,
                before,
                change,
                new Series(metric, definition.title(), SeriesKind.TIME, definition.unit(), currency, points));
    }

    private static @Nullable BigDecimal change(long now, long then) {
        return change(BigDecimal.valueOf(now), BigDecimal.valueOf(then));
    }

    private static @Nullable BigDecimal change(@Nullable BigDecimal now, @Nullable BigDecimal then) {
        return now == null || then == null || then.signum() == 0
                ? null
                : now.subtract(then).divide(then.abs(), 4, RoundingMode.HALF_UP);
    }
}
