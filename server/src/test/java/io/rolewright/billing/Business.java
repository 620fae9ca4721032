package io.rolewright.billing;

import io.rolewright.billing.internal.books.Books;
import io.rolewright.billing.internal.books.NumberSeries;
import io.rolewright.events.billing.CreditNoteIssued;
import io.rolewright.events.billing.CreditReason;
import io.rolewright.events.billing.InvoiceSettled;
import io.rolewright.events.billing.PaymentWay;
import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.OfferId;
import io.rolewright.shared.PaymentId;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What befalls placements and invoices at neighbours: rows, entries of the ledger, and facts, without the way there. */
@TestComponent
public class Business {
    private final Receivables receivables;
    private final Accountant accountant;
    private final BilledJobs jobs;
    private final JdbcClient jdbc;
    private final Books books;
    private final NumberSeries numbers;
    private final Ids ids;
    private final TransactionOperations transactions;

    Business(
            Receivables receivables,
            Accountant accountant,
            BilledJobs jobs,
            JdbcClient jdbc,
            Books books,
            NumberSeries numbers,
            Ids ids,
            TransactionOperations transactions) {
        this.receivables = receivables;
        this.accountant = accountant;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.books = books;
        this.numbers = numbers;
        this.ids = ids;
        this.transactions = transactions;
    }

    /** Somebody is placed at a client. */
    public PlacementId placed(ClientId client, @Nullable UserId by) {
        var placement = ids.next(PlacementId::new);
        accountant.hears(made(placement, client, by));
        return placement;
    }

    /** The fact that somebody is placed. */
    public PlacementMade made(PlacementId placement, ClientId client, @Nullable UserId by) {
        return new PlacementMade(
                placement,
                ids.next(OfferId::new),
                ids.next(ApplicationId::new),
                ids.next(CandidateId::new),
                client,
                jobs.add("Nurse"),
                1,
                LocalDate.of(2026, 3, 2),
                new Money("10000.00", "AUD"),
                14,
                90,
                true,
                by);
    }

    /** A client owes an invoice for a placement. */
    public InvoiceId invoiced(PlacementId placement, ClientId client, Money net, LocalDate day) {
        var invoice = receivables.owed(client, net, day);
        jdbc.sql("update billing.invoice set placement = ? where id = ?")
                .params(placement.value(), invoice.value())
                .update();
        return invoice;
    }

    /** What is open of an invoice is paid to the bank. */
    public void paid(InvoiceId invoice, LocalDate day) {
        paid(invoice, row(invoice).open(), day);
    }

    /** Part of an invoice is paid to the bank. */
    public void paid(InvoiceId invoice, Money amount, LocalDate day) {
        var row = row(invoice);
        transactions.executeWithoutResult(status -> {
            var payment = ids.next(PaymentId::new);
            var allocation = ids.next(PaymentId::new);
            jdbc.sql("""
                            insert into billing.payment (id, client, currency, amount, allocated, received_on, way, recorded_at)
                            values (?, ?, ?, ?, ?, ?, 'BANK', ?)""")
                    .params(payment.value(), row.client().value(), amount.currency(), amount.minor(), amount.minor())
                    .params(day, Timestamp.from(TestClock.START))
                    .update();
            jdbc.sql("""
                            insert into billing.allocation (id, payment, invoice, amount, allocated_on, allocated_at)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(allocation.value(), payment.value(), invoice.value(), amount.minor())
                    .params(day, Timestamp.from(TestClock.START))
                    .update();
            jdbc.sql("update billing.invoice set paid = paid + ? where id = ?")
                    .params(amount.minor(), invoice.value())
                    .update();
            books.received(payment, row.client(), day, amount, PaymentWay.BANK);
            books.allocated(allocation, row.client(), day, amount);
        });
        settled(invoice, amount, day);
    }

    /** What was paid of an invoice was meant for another. */
    public void unpaid(InvoiceId invoice, LocalDate day) {
        var row = row(invoice);
        transactions.executeWithoutResult(status -> {
            jdbc.sql("""
                            update billing.allocation set undone_at = ? where invoice = ? and undone_at is null
                            returning id, payment, amount""")
                    .params(Timestamp.from(TestClock.START), invoice.value())
                    .query(undone -> {
                        var amount = Money.ofMinor(undone.getLong("amount"), row.currency());
                        jdbc.sql("update billing.payment set allocated = allocated - ? where id = ?")
                                .params(amount.minor(), undone.getObject("payment", UUID.class))
                                .update();
                        var allocation = new PaymentId(undone.getObject("id", UUID.class));
                        books.unallocated(allocation, row.client(), day, amount);
                    });
            jdbc.sql("update billing.invoice set paid = 0 where id = ?")
                    .param(invoice.value())
                    .update();
        });
        settled(invoice, Money.zero(row.currency()), day);
    }

    private void settled(InvoiceId invoice, Money amount, LocalDate day) {
        var row = row(invoice);
        accountant.hears(new InvoiceSettled(invoice, row.client(), row.placement(), day, amount, row.open()));
    }

    /** Part of an invoice is given back, with a tenth of it as tax: what is open of it first, the rest as the client's credit. */
    public CreditNoteId credited(InvoiceId invoice, Money net, LocalDate day) {
        var row = row(invoice);
        var note = ids.next(CreditNoteId::new);
        var tax = net.percent(BigDecimal.TEN);
        var applied = Math.min(row.open().minor(), net.plus(tax).minor());
        var number = Objects.requireNonNull(transactions.execute(status -> {
            var next = numbers.next(NumberSeries.Of.CREDIT_NOTE);
            jdbc.sql("""
                            insert into billing.credit_note (id, series_number, number, state, invoice, client, placement,
                                currency, net, tax, applied, reason, words, category, rate, issued_on, version, drafted_at,
                                issued_at)
                            values (?, ?, ?, 'ISSUED', ?, ?, ?, ?, ?, ?, ?, 'REBATE', 'Rebate', 'S', 10, ?, 1, ?, ?)""")
                    .params(
                            note.value(),
                            next,
                            "CN-%06d".formatted(next),
                            invoice.value(),
                            row.client().value())
                    .param(row.placement() == null ? null : row.placement().value())
                    .params(row.currency(), net.minor(), tax.minor(), applied, day)
                    .params(Timestamp.from(TestClock.START), Timestamp.from(TestClock.START))
                    .update();
            jdbc.sql("update billing.invoice set credited = credited + ? where id = ?")
                    .params(applied, invoice.value())
                    .update();
            books.credited(note, row.client(), day, net, tax, Money.ofMinor(applied, row.currency()));
            return next;
        }));
        accountant.hears(new CreditNoteIssued(
                note,
                "CN-%06d".formatted(number),
                invoice,
                row.client(),
                row.placement(),
                null,
                day,
                CreditReason.REBATE,
                net,
                tax,
                row(invoice).open()));
        return note;
    }

    private record Row(ClientId client, @Nullable PlacementId placement, String currency, Money open) {}

    private Row row(InvoiceId invoice) {
        return jdbc.sql("select client, placement, currency, open from billing.invoice where id = ?")
                .param(invoice.value())
                .query((row, number) -> {
                    var placement = row.getObject("placement", UUID.class);
                    return new Row(
                            new ClientId(row.getObject("client", UUID.class)),
                            placement == null ? null : new PlacementId(placement),
                            row.getString("currency"),
                            Money.ofMinor(row.getLong("open"), row.getString("currency")));
                })
                .single();
    }
}
