package io.rolewright.analytics.internal.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a batch adds to the sums of days. It is summed in memory first and written at the end of the transaction in one order, so
 * that the parts of the log, which meet on the rows of a day, hold them shortly and never wait for each other in a circle.
 */
final class Sums {
    private record Place(LocalDate day, String metric, String dimension) {}

    private final TreeMap<Place, Long> sums = new TreeMap<>(
            Comparator.comparing(Place::day).thenComparing(Place::metric).thenComparing(Place::dimension));

    /** Adds to a metric that has no dimension. */
    void add(String metric, LocalDate day, long value) {
        add(metric, day, "", value);
    }

    void add(String metric, LocalDate day, String dimension, long value) {
        sums.merge(new Place(day, metric, dimension), value, Math::addExact);
    }

    void write(JdbcClient jdbc) {
        sums.values().removeIf(value -> value == 0);
        if (sums.isEmpty()) {
            return;
        }
        Columns.of(sums.entrySet().stream().toList())
                .with("date", sum -> sum.getKey().day())
                .with("text", sum -> sum.getKey().metric())
                .with("text", sum -> sum.getKey().dimension())
                .with("bigint", sum -> sum.getValue())
                .in(jdbc, """
                        insert into analytics.daily as sum (day, metric, dimension, value)
                        select * from unnest(%s)
                        on conflict (day, metric, dimension) do update set value = sum.value + excluded.value""")
                .update();
    }
}
