package io.rolewright.billing;

import io.rolewright.billing.internal.books.Books;
import io.rolewright.billing.internal.books.NumberSeries;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.support.TestClock;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Credit notes, without the way there: for tests of what comes after. */
@TestComponent
public class IssuedNotes {
    private final JdbcClient jdbc;
    private final Books books;
    private final NumberSeries numbers;
    private final Ids ids;
    private final TransactionOperations transactions;

    IssuedNotes(JdbcClient jdbc, Books books, NumberSeries numbers, Ids ids, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.books = books;
        this.numbers = numbers;
        this.ids = ids;
        this.transactions = transactions;
    }

    /** Part of a paid invoice is given back without tax; all of it is the client's credit. */
    public CreditNoteId of(InvoiceId invoice, ClientId client, Money net, LocalDate day) {
        return Objects.requireNonNull(transactions.execute(status -> issue(invoice, client, net, day)));
    }

    private CreditNoteId issue(InvoiceId invoice, ClientId client, Money net, LocalDate day) {
        var id = ids.next(CreditNoteId::new);
        var number = numbers.next(NumberSeries.Of.CREDIT_NOTE);
        var at = Timestamp.from(TestClock.START);
        jdbc.sql("""
                        insert into billing.credit_note (id, series_number, number, state, invoice, client, currency, net, tax, reason,
                            words, category, rate, issued_on, version, drafted_at, issued_at)
                        values (?, ?, ?, 'ISSUED', ?, ?, ?, ?, 0, 'REBATE', 'Rebate', 'O', 0, ?, 1, ?, ?)""")
                .params(id.value(), number, "CN-%06d".formatted(number), invoice.value(), client.value())
                .params(net.currency(), net.minor(), day, at, at)
                .update();
        books.credited(id, client, day, net, Money.zero(net.currency()), Money.zero(net.currency()));
        return id;
    }
}
