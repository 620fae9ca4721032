package io.rolewright.analytics.internal.facts;

import io.rolewright.events.billing.CreditNoteIssued;
import io.rolewright.events.billing.InvoiceIssued;
import io.rolewright.events.billing.InvoiceSettled;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What clients owe: invoices, what was given back of them, and what was paid. */
final class InvoiceRows implements Rows {
    private enum Kind {
        ISSUED,
        CREDITED,
        SETTLED
    }

    /** Something that changed what is left to be paid of an invoice. */
    private record Step(UUID event, InvoiceId invoice, Kind kind, LocalDate day, Money amount, Money open) {
        static Step of(Told<InvoiceIssued> told) {
            var fact = told.fact();
            var gross = fact.net().plus(fact.tax());
            return new Step(told.event(), fact.invoice(), Kind.ISSUED, fact.issuedOn(), gross, gross);
        }

        static Step back(Told<CreditNoteIssued> told) {
            var fact = told.fact();
            var gross = fact.net().plus(fact.tax());
            return new Step(told.event(), fact.invoice(), Kind.CREDITED, fact.issuedOn(), gross, fact.open());
        }

        static Step paid(Told<InvoiceSettled> told) {
            var fact = told.fact();
            return new Step(told.event(), fact.invoice(), Kind.SETTLED, fact.settledOn(), fact.amount(), fact.open());
        }

        /** The later of both, by the latest of both days. */
        Step and(Step other) {
            var last = event.toString().compareTo(other.event.toString()) < 0 ? other : this;
            return day.isAfter(other.day) ? last.on(day) : last.on(other.day);
        }

        private Step on(LocalDate latest) {
            return new Step(event, invoice, kind, latest, amount, open);
        }
    }

    /** Money that the sums of days did not hold. */
    private record Sum(LocalDate day, String currency, long minor) {
        static Sum of(ResultSet row, int number) throws SQLException {
            return new Sum(Days.of(row, number), row.getString(2), row.getLong(3));
        }
    }

    /** More or less that is owed from a day on. */
    private record Change(String metric, LocalDate day, String currency, long minor) {
        static Change of(ResultSet row, int number) throws SQLException {
            return new Change(
                    row.getString("metric"),
                    row.getObject("day", LocalDate.class),
                    row.getString("currency"),
                    row.getLong("minor"));
        }
    }

    private final JdbcClient jdbc;

    InvoiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(Batch batch, Sums sums) {
        var issued = batch.of(InvoiceIssued.class);
        var credited = batch.of(CreditNoteIssued.class);
        var settled = batch.of(InvoiceSettled.class);
        var steps = new ArrayList<Step>();
        issued.forEach(told -> steps.add(Step.of(told)));
        credited.forEach(told -> steps.add(Step.back(told)));
        settled.forEach(told -> steps.add(Step.paid(told)));
        if (!steps.isEmpty()) {
            // Holds these invoices: facts about one may stand in several parts of the log.
            states(steps);
            var before = changes(steps);
            invoices(issued, sums);
            creditNotes(credited, sums);
            steps(steps, sums);
            before.forEach(change -> sums.add(change.metric(), change.day(), change.currency(), -change.minor()));
            changes(steps)
                    .forEach(change -> sums.add(change.metric(), change.day(), change.currency(), change.minor()));
        }
    }

    /** How invoices change what is left to be paid, and what of that should have been: as is known by now. */
    private List<Change> changes(List<Step> steps) {
        var invoices =
                steps.stream().map(step -> step.invoice().value()).distinct().toList();
        return Columns.of(invoices)
                .with("uuid", invoice -> invoice)
                .in(jdbc, """
                        with moved as (
                            select step.currency, day, due_on,
                                open - lag(open, 1, 0::bigint) over (partition by invoice order by event) as minor
                            from analytics.invoice_step step join analytics.invoice on invoice.id = step.invoice
                            where invoice = any (%s))
                        select 'outstanding' as metric, currency, day, minor from moved where minor <> 0
                        union all
                        select 'overdue', currency, greatest(day, due_on + 1), minor from moved where minor <> 0""")
                .query(Change::of)
                .list();
    }

    private void invoices(List<Told<InvoiceIssued>> issued, Sums sums) {
        if (!issued.isEmpty()) {
            Columns.of(issued)
                    .with("uuid", told -> told.fact().invoice().value())
                    .with("uuid", told -> told.fact().client().value())
                    .with("uuid", told -> Named.of(told.fact().placement()))
                    .with("uuid", told -> Named.of(told.fact().job()))
                    .with("text", told -> told.fact().net().currency())
                    .with("bigint", told -> told.fact().net().minor())
                    .with("date", told -> told.fact().issuedOn())
                    .with("date", told -> told.fact().dueOn())
                    .in(jdbc, """
                            insert into analytics.invoice (id, client, placement, job, currency, net, issued_on, due_on)
                            select * from unnest(%s) on conflict do nothing returning issued_on, currency, net""")
                    .query(Sum::of)
                    .list()
                    .forEach(sum -> sums.add("revenue", sum.day(), sum.currency(), sum.minor()));
        }
    }

    private void creditNotes(List<Told<CreditNoteIssued>> issued, Sums sums) {
        if (!issued.isEmpty()) {
            Columns.of(issued)
                    .with("uuid", told -> told.fact().creditNote().value())
                    .with("uuid", told -> told.fact().invoice().value())
                    .with("uuid", told -> told.fact().client().value())
                    .with("uuid", told -> Named.of(told.fact().placement()))
                    .with("uuid", told -> Named.of(told.fact().job()))
                    .with("text", told -> told.fact().net().currency())
                    .with("bigint", told -> told.fact().net().minor())
                    .with("date", told -> told.fact().issuedOn())
                    .in(jdbc, """
                            insert into analytics.credit_note
                                (id, invoice, client, placement, job, currency, net, issued_on)
                            select * from unnest(%s) on conflict do nothing returning issued_on, currency, net""")
                    .query(Sum::of)
                    .list()
                    .forEach(sum -> sums.add("revenue", sum.day(), sum.currency(), -sum.minor()));
        }
    }

    private void steps(List<Step> steps, Sums sums) {
        Columns.of(steps)
                .with("uuid", Step::event)
                .with("uuid", step -> step.invoice().value())
                .with("text", Step::kind)
                .with("text", step -> step.amount().currency())
                .with("date", Step::day)
                .with("bigint", step -> step.amount().minor())
                .with("bigint", step -> step.open().minor())
                .in(jdbc, """
                        with added as (
                            insert into analytics.invoice_step (event, invoice, kind, currency, day, amount, open)
                            select * from unnest(%s) on conflict do nothing returning day, currency, amount, kind)
                        select day, currency, amount from added where kind = 'SETTLED'""")
                .query(Sum::of)
                .list()
                .forEach(sum -> sums.add("paid", sum.day(), sum.currency(), sum.minor()));
    }

    // Notes about an invoice stand in other parts of the log than the invoice: whoever is last by name has the last
    // word.
    private void states(List<Step> steps) {
        var last = new TreeMap<UUID, Step>();
        steps.forEach(step -> last.merge(step.invoice().value(), step, Step::and));
        Columns.of(List.copyOf(last.values()))
                .with("uuid", step -> step.invoice().value())
                .with("uuid", Step::event)
                .with("text", Step::kind)
                .with("bigint", step -> step.open().minor())
                .with("date", Step::day)
                .in(jdbc, """
                        insert into analytics.invoice_state as state (invoice, event, kind, open, last_on)
                        select * from unnest(%s)
                        on conflict (invoice) do update set event = greatest(state.event, excluded.event),
                            kind = case when state.event < excluded.event then excluded.kind else state.kind end,
                            open = case when state.event < excluded.event then excluded.open else state.open end,
                            last_on = greatest(state.last_on, excluded.last_on)""")
                .update();
    }
}
