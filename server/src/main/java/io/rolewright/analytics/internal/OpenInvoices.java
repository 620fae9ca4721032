package io.rolewright.analytics.internal;

import static java.util.stream.Collectors.groupingBy;

import io.rolewright.analytics.Period;
import io.rolewright.analytics.ReportFilters;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What clients owed on the days of a period. */
@Component
class OpenInvoices {
    private final JdbcClient jdbc;

    OpenInvoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is outstanding or overdue becomes more or less on a day. */
    private record Change(String metric, String currency, LocalDate day, long minor) {
        static Change of(ResultSet row, int number) throws SQLException {
            return new Change(
                    row.getString("metric"),
                    row.getString("currency"),
                    row.getObject("day", LocalDate.class),
                    row.getLong("minor"));
        }
    }

    /**
     * What was left to be paid, and what of that should have been paid before, at the end of each day on which it changed; by
     * currency.
     */
    record Owed(
            SortedMap<String, NavigableMap<LocalDate, Long>> outstanding,
            SortedMap<String, NavigableMap<LocalDate, Long>> overdue) {
        private static Owed of(List<Change> changes) {
            var metrics = changes.stream().collect(groupingBy(Change::metric));
            return new Owed(
                    running(metrics.getOrDefault("outstanding", List.of())),
                    running(metrics.getOrDefault("overdue", List.of())));
        }

        private static SortedMap<String, NavigableMap<LocalDate, Long>> running(List<Change> changes) {
            var sums = new TreeMap<String, NavigableMap<LocalDate, Long>>();
            for (var change : changes) {
                sums.computeIfAbsent(change.currency(), currency -> new TreeMap<>())
                        .merge(change.day(), change.minor(), Math::addExact);
            }
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
        return Owed.of(jdbc.sql("""
                        select metric, dimension as currency, greatest(day, :before) as day, sum(value)::bigint as minor
                        from analytics.daily where metric in ('outstanding', 'overdue') and day <= :until
                        group by 1, 2, 3 having sum(value) <> 0""")
                .param("before", period.from().minusDays(1))
                .param("until", period.until())
                .query(Change::of)
                .list());
    }

    /** What some clients owed, or for some work, from the invoices that were open at any time since the period began. */
    Owed of(Period period, ReportFilters filters) {
        var scope = Scope.ofMoney(filters, "invoice");
        return Owed.of(jdbc.sql("""
                        with moved as (
                            select step.invoice, step.currency, day,
                                step.open - lag(step.open, 1, 0::bigint) over (partition by step.invoice order by step.event)
                                    as minor
                            from analytics.invoice_state state
                            join analytics.invoice_step step on step.invoice = state.invoice
                            where state.open <> 0 or (state.open = 0 and state.last_on >= :from)),
                        change as (
                            select moved.currency, due_on, day, minor
                            from moved join analytics.invoice on invoice.id = moved.invoice %s
                            where day <= :until and minor <> 0 and %s)
                        select 'outstanding' as metric, currency, day, minor from change
                        union all
                        select 'overdue', currency, greatest(day, due_on + 1), minor from change
                        """.formatted(scope.joins(), scope.conditions()))
                .params(scope.values())
                .params(Map.of("from", period.from(), "until", period.until()))
                .query(Change::of)
                .list());
    }
}
