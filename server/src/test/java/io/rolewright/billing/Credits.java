package io.rolewright.billing;

import io.rolewright.billing.internal.books.Books;
import io.rolewright.billing.internal.books.NumberSeries;
import io.rolewright.billing.internal.invoices.Invoices;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.support.TestClock;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Credit notes that were issued, without the way there. */
@TestComponent
public class Credits {
    private final JdbcClient jdbc;
    private final Books books;
    private final NumberSeries numbers;
    private final Invoices invoices;
    private final Ids ids;
    private final TransactionOperations transactions;

    Credits(
            JdbcClient jdbc,
            Books books,
            NumberSeries numbers,
            Invoices invoices,
            Ids ids,
            TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.books = books;
        this.numbers = numbers;
        this.invoices = invoices;
        this.ids = ids;
        this.transactions = transactions;
    }

    /** So much of an invoice is given back, with a tenth of it as tax; all of it lowers what is open. */
    public CreditNoteId give(InvoiceId invoice, Money net, LocalDate day) {
        return Objects.requireNonNull(transactions.execute(status -> issue(invoice, net, day)));
    }

    private CreditNoteId issue(InvoiceId of, Money net, LocalDate day) {
        var invoice = invoices.hold(of).orElseThrow();
        var id = ids.next(CreditNoteId::new);
        var tax = net.percent(BigDecimal.TEN);
        var gross = net.plus(tax);
        var number = numbers.next(NumberSeries.Of.CREDIT_NOTE);
        jdbc.sql("""
                        insert into billing.credit_note (id, series_number, number, state, invoice, client, currency, net, tax,
                            applied, reason, words, category, rate, issued_on, version, drafted_at, issued_at)
                        values (?, ?, ?, 'ISSUED', ?, ?, ?, ?, ?, ?, 'REBATE', 'Rebate', 'S', 10, ?, 1, ?, ?)""")
                .params(id.value(), number, "CN-%06d".formatted(number), of.value())
                .params(invoice.clientId().value(), net.currency(), net.minor(), tax.minor(), gross.minor(), day)
                .params(Timestamp.from(TestClock.START), Timestamp.from(TestClock.START))
                .update();
        jdbc.sql("update billing.invoice set credited = credited + ? where id = ?")
                .params(gross.minor(), of.value())
                .update();
        books.credited(id, invoice.clientId(), day, net, tax, gross);
        return id;
    }
}
