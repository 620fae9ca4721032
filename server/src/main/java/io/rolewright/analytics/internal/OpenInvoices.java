package io.rolewright.analytics.internal;

import io.rolewright.analytics.Period;
import io.rolewright.analytics.ReportFilters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What clients owed on the days of a period. */
@Component
class OpenInvoices {
    private final JdbcClient jdbc;

    OpenInvoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is left to be paid of an invoice becomes more or less.
     *
     * @param dueOn the last day on which the invoice is paid in time
     * @param day when it does
     */
    record Change(String currency, LocalDate dueOn, LocalDate day, long minor) {
        /** The first day on which it changes what is overdue. */
        LocalDate countsAsOverdue() {
            var after = dueOn.plusDays(1);
            return day.isBefore(after) ? after : day;
        }
    }

    /** More or less from a day on. */
    private record Sum(String currency, LocalDate day, long minor) {}

    /**
     * What was left to be paid, and what of that should have been paid before, at the end of each day on which it changed; by
     * currency.
     */
    record Owed(
            SortedMap<String, NavigableMap<LocalDate, Long>> outstanding,
            SortedMap<String, NavigableMap<LocalDate, Long>> overdue) {
        /** From changes of all invoices that were open at any time since the beginning of a period. */
        static Owed of(List<Change> changes) {
            return new Owed(running(changes, Change::day), running(changes, Change::countsAsOverdue));
        }

        private static SortedMap<String, NavigableMap<LocalDate, Long>> running(
                List<Change> changes, Function<Change, LocalDate> day) {
            return running(
                    changes.stream().map(change -> new Sum(change.currency(), day.apply(change), change.minor())));
        }

        private static SortedMap<String, NavigableMap<LocalDate, Long>> running(Stream<Sum> changes) {
            var sums = new TreeMap<String, NavigableMap<LocalDate, Long>>();
            changes.forEach(change -> sums.computeIfAbsent(change.currency(), currency -> new TreeMap<>())
                    .merge(change.day(), change.minor(), Math::addExact));
            for (var days : sums.values()) {
                var sum = 0L;
                for (var one : days.entrySet()) {
                    sum = Math.addExact(sum, one.getValue());
                    one.setValue(sum);
                }
            }
            return sums;
        }

        Set<String> currencies() {
            return outstanding.keySet();
        }

        /** What was left to be paid at the end of a day. */
        long outstanding(String currency, LocalDate day) {
            return at(outstanding, currency, day);
        }

        /** What of that should have been paid before. */
        long overdue(String currency, LocalDate day) {
            return at(overdue, currency, day);
        }

        private static long at(Map<String, NavigableMap<LocalDate, Long>> sums, String currency, LocalDate day) {
            var days = sums.get(currency);
            var last = days == null ? null : days.floorEntry(day);
            return last == null ? 0 : last.getValue();
        }
    }

    /** What all clients owed, from the sums of days. */
    Owed of(Period period) {
        var sums = new HashMap<String, List<Sum>>();
        jdbc.sql("""
                        select metric, dimension, greatest(day, :before) as since, sum(value)::bigint as minor from analytics.daily
                        where metric in ('outstanding', 'overdue') and day <= :until
                        group by metric, dimension, since having sum(value) <> 0""")
                .param("before", period.from().minusDays(1))
                .param("until", period.until())
                .query(row -> {
                    sums.computeIfAbsent(row.getString("metric"), metric -> new ArrayList<>())
                            .add(new Sum(
                                    row.getString("dimension"),
                                    row.getObject("since", LocalDate.class),
                                    row.getLong("minor")));
                });
        return new Owed(
                Owed.running(sums.getOrDefault("outstanding", List.of()).stream()),
                Owed.running(sums.getOrDefault("overdue", List.of()).stream()));
    }

    /** What some clients owed, or for some work, from their invoices. */
    Owed of(Period period, ReportFilters filters) {
        var scope = Scope.ofMoney(filters, "invoice");
        return Owed.of(jdbc.sql("""
                        select moved.currency, due_on, day, minor from (
                            select step.invoice, step.currency, day,
                                step.open - lag(step.open, 1, 0::bigint) over (partition by step.invoice order by step.event)
                                    as minor
                            from analytics.invoice_state state
                            join analytics.invoice_step step on step.invoice = state.invoice
                            where state.open <> 0 or (state.open = 0 and state.last_on >= :from)) moved
                        join analytics.invoice on invoice.id = moved.invoice
                        %s
                        where day <= :until and minor <> 0 and %s""".formatted(scope.joins(), scope.conditions()))
                .params(scope.values())
                .params(Map.of("from", period.from(), "until", period.until()))
                .query((row, number) -> new Change(
                        row.getString("currency"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("day", LocalDate.class),
                        row.getLong("minor")))
                .list());
    }
}
