package io.rolewright.analytics.internal;

import io.rolewright.engine.forecast.Forecast;
import io.rolewright.engine.forecast.Forecaster;
import io.rolewright.engine.forecast.Series;
import io.rolewright.engine.forecast.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was counted day by day, as series that can be continued. */
@Component
class History {
    private static final int YEARS = 3;
    private static final int WEEK = 7;

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a figure was, step by step. */
    record Past(Series series) {
        Forecast forecast(int steps) {
            return Forecaster.forecast(series, steps);
        }

        /** The values by the first days of their steps, the oldest first. */
        SortedMap<LocalDate, Double> values() {
            var values = new TreeMap<LocalDate, Double>();
            for (var step = 0; step < series.size(); step++) {
                values.put(series.day(step), series.value(step));
            }
            return values;
        }
    }

    /** Whole weeks of all dimensions together, the last of which ends before a day. */
    Past weeks(String metric, LocalDate until) {
        var sums = new HashMap<LocalDate, Double>();
        days(metric, until).values().forEach(days -> days.forEach((day, value) -> sums.merge(day, value, Double::sum)));
        var first = sums.keySet().stream().min(LocalDate::compareTo).orElse(until);
        var surplus = (until.toEpochDay() - first.toEpochDay()) % WEEK;
        return new Past(Series.summing(Step.WEEK, first.plusDays(surplus), until, sums));
    }

    /**
     * Whole months by dimension, the last of which ends before a day. A month that gave more back than it brought counts as
     * nothing.
     */
    SortedMap<String, Past> months(String metric, LocalDate until) {
        var end = until.withDayOfMonth(1);
        var series = new TreeMap<String, Past>();
        days(metric, end).forEach((dimension, days) -> {
            var first =
                    days.keySet().stream().min(LocalDate::compareTo).orElse(end).withDayOfMonth(1);
            series.put(dimension, new Past(Series.of(Step.MONTH, first, months(first, end, days))));
        });
        return series;
    }

    private static double[] months(LocalDate first, LocalDate end, Map<LocalDate, Double> days) {
        List<Double> sums = new ArrayList<>();
        for (var month = first; month.isBefore(end); month = month.plusMonths(1)) {
            var next = month.plusMonths(1);
            var begin = month;
            sums.add(Math.max(
                    0,
                    days.entrySet().stream()
                            .filter(day -> !day.getKey().isBefore(begin)
                                    && day.getKey().isBefore(next))
                            .mapToDouble(Map.Entry::getValue)
                            .sum()));
        }
        return sums.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private Map<String, Map<LocalDate, Double>> days(String metric, LocalDate until) {
        var found = new TreeMap<String, Map<LocalDate, Double>>();
        jdbc.sql("""
                        select day, dimension, value from analytics.daily
                        where metric = :metric and day >= :first and day < :until""")
                .params(Map.of("metric", metric, "first", until.minusYears(YEARS), "until", until))
                .query(row -> {
                    found.computeIfAbsent(row.getString("dimension"), dimension -> new HashMap<>())
                            .put(row.getObject("day", LocalDate.class), (double) row.getLong("value"));
                });
        return found;
    }
}
