package io.rolewright.analytics.internal;

import io.rolewright.analytics.Period;
import io.rolewright.analytics.ReportFilters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
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
    record Change(String currency, LocalDate dueOn, LocalDate day, long minor) {}

    /** Changes of all invoices that were open at any time since the beginning of a period. */
    record Owed(List<Change> changes) {
        SortedSet<String> currencies() {
            var currencies = new TreeSet<String>();
            changes.forEach(change -> currencies.add(change.currency()));
            return currencies;
        }

        /** What was left to be paid at the end of a day. */
        long outstanding(String currency, LocalDate day) {
            return sum(until(currency, day));
        }

        /** What of that should have been paid before. */
        long overdue(String currency, LocalDate day) {
            return sum(until(currency, day).filter(change -> change.dueOn().isBefore(day)));
        }

        private Stream<Change> until(String currency, LocalDate day) {
            return changes.stream()
                    .filter(change -> change.currency().equals(currency))
                    .filter(change -> !change.day().isAfter(day));
        }

        private static long sum(Stream<Change> changes) {
            return changes.map(Change::minor).reduce(0L, Math::addExact);
        }
    }

    Owed of(Period period, ReportFilters filters) {
        var scope = Scope.ofMoney(filters, "invoice");
        return new Owed(jdbc.sql("""
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
