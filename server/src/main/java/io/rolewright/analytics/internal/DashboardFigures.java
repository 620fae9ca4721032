package io.rolewright.analytics.internal;

import io.rolewright.analytics.Cell;
import io.rolewright.analytics.DashboardFigure;
import io.rolewright.analytics.Period;
import io.rolewright.analytics.Point;
import io.rolewright.analytics.Series;
import io.rolewright.analytics.SeriesKind;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of a dashboard while they are added: each now, before, and step by step. */
final class DashboardFigures {
    private final List<DashboardFigure> figures = new ArrayList<>();
    private final Definitions definitions;
    private final Period period;
    private final @Nullable Period before;

    DashboardFigures(Definitions definitions, Period period, @Nullable Period before) {
        this.definitions = definitions;
        this.period = period;
        this.before = before;
    }

    /** All, those of one metric beside each other. */
    List<DashboardFigure> inOrder(List<String> metrics) {
        return figures.stream()
                .sorted(Comparator.comparingInt(figure -> metrics.indexOf(figure.metric())))
                .toList();
    }

    /** How many. */
    void addCount(String metric, DailySums.Sums now, DailySums.@Nullable Sums then) {
        var points = Calendar.steps(period).stream()
                .map(step -> Point.of(step, BigDecimal.valueOf(now.at("", step))))
                .toList();
        var value = BigDecimal.valueOf(now.total(""));
        var earlier = then == null ? null : BigDecimal.valueOf(then.total(""));
        add(metric, null, Cell.of(value), Cell.of(earlier), change(value, earlier), points);
    }

    /** Money that came or went, in each currency. */
    void addFlow(String metric, DailySums.Sums now, DailySums.@Nullable Sums then) {
        var currencies = new TreeSet<>(now.values().keySet());
        if (then != null) {
            currencies.addAll(then.values().keySet());
        }
        for (var currency : currencies) {
            var points = Calendar.steps(period).stream()
                    .map(step -> Point.of(step, amount(now.at(currency, step), currency)))
                    .toList();
            addMoney(metric, currency, now.total(currency), then == null ? null : then.total(currency), points);
        }
    }

    /** Money as it stood at the end of a day. */
    void addStanding(String metric, String currency, ToLongFunction<LocalDate> at) {
        var points = Calendar.ends(period).stream()
                .map(day -> Point.of(Calendar.step(period, day), amount(at.applyAsLong(day), currency)))
                .toList();
        var then = before == null ? null : at.applyAsLong(before.until());
        addMoney(metric, currency, at.applyAsLong(period.until()), then, points);
    }

    /** The median of what placements took. */
    void addMedian(
            String metric,
            List<HiringTimes.Took> now,
            List<HiringTimes.Took> then,
            Function<HiringTimes.Took, @Nullable Double> time) {
        var steps = now.stream().collect(Collectors.groupingBy(took -> Calendar.step(period, took.day())));
        var points = Calendar.steps(period).stream()
                .map(step -> Point.of(step, median(steps.getOrDefault(step, List.of()), time)))
                .toList();
        var value = median(now, time);
        var earlier = median(then, time);
        add(metric, null, Cell.of(value), Cell.of(earlier), change(value, earlier), points);
    }

    private static @Nullable BigDecimal median(
            List<HiringTimes.Took> took, Function<HiringTimes.Took, @Nullable Double> time) {
        return Rounded.days(HiringTimes.distribution(took, time).median());
    }

    private void addMoney(String metric, String currency, long now, @Nullable Long then, List<Point> points) {
        add(
                metric,
                currency,
                Cell.of(Money.ofMinor(now, currency)),
                then == null ? Cell.EMPTY : Cell.of(Money.ofMinor(then, currency)),
                then == null ? null : change(BigDecimal.valueOf(now), BigDecimal.valueOf(then)),
                points);
    }

    private void add(
            String metric,
            @Nullable String currency,
            Cell value,
            Cell earlier,
            @Nullable BigDecimal change,
            List<Point> points) {
        var definition = definitions.of(metric);
        var trend = new Series(metric, definition.title(), SeriesKind.TIME, definition.unit(), currency, points);
        figures.add(new DashboardFigure(
                metric, definition.title(), definition.unit(), currency, value, earlier, change, trend));
    }

    private static BigDecimal amount(long minor, String currency) {
        return new BigDecimal(Money.ofMinor(minor, currency).amount());
    }

    private static @Nullable BigDecimal change(@Nullable BigDecimal now, @Nullable BigDecimal then) {
        return now == null || then == null || then.signum() == 0
                ? null
                : now.subtract(then).divide(then.abs(), 4, RoundingMode.HALF_UP);
    }
}
