package io.rolewright.analytics.internal;

import io.rolewright.analytics.Period;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sums of days, summed for periods. */
@Component
class DailySums {
    private final JdbcClient jdbc;

    DailySums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a metric sums to, by dimension and by day or month.
     *
     * @param values by dimension, then by day or month as {@link Calendar#step} writes it
     */
    record Sums(Map<String, SortedMap<String, Long>> values) {
        private static final SortedMap<String, Long> NOTHING = new TreeMap<>();

        /** All dimensions together. */
        Sums together() {
            var sum = new TreeMap<String, Long>();
            values.values().forEach(steps -> steps.forEach((step, value) -> sum.merge(step, value, Math::addExact)));
            return new Sums(Map.of("", sum));
        }

        long total(String dimension) {
            return values.getOrDefault(dimension, NOTHING).values().stream().reduce(0L, Math::addExact);
        }

        long at(String dimension, String step) {
            return values.getOrDefault(dimension, NOTHING).getOrDefault(step, 0L);
        }
    }

    /** What was summed in a period, by metric. */
    Map<String, Sums> of(Period period) {
        var format = Calendar.isByDay(period) ? "YYYY-MM-DD" : "YYYY-MM";
        var found = new HashMap<String, Sums>();
        jdbc.sql("""
                        select metric, dimension, to_char(day, :format) as step, sum(value) as value from analytics.daily
                        where day between :from and :until group by metric, dimension, step""")
                .param("format", format)
                .param("from", period.from())
                .param("until", period.until())
                .query(row -> {
                    found.computeIfAbsent(row.getString("metric"), metric -> new Sums(new HashMap<>()))
                            .values()
                            .computeIfAbsent(row.getString("dimension"), dimension -> new TreeMap<>())
                            .put(row.getString("step"), exact(row.getBigDecimal("value")));
                });
        return found;
    }

    private static long exact(BigDecimal sum) {
        return sum.longValueExact();
    }
}
