package io.rolewright.billing;

import io.rolewright.billing.internal.books.Books;
import io.rolewright.billing.internal.books.NumberSeries;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.support.TestClock;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Invoices that are owed, without the way there: for tests of what comes after. */
@TestComponent
public class Receivables {
    private final JdbcClient jdbc;
    private final Books books;
    private final NumberSeries numbers;
    private final Ids ids;
    private final JsonMapper json;
    private final TransactionOperations transactions;

    Receivables(
            JdbcClient jdbc,
            Books books,
            NumberSeries numbers,
            Ids ids,
            JsonMapper json,
            TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.books = books;
        this.numbers = numbers;
        this.ids = ids;
        this.json = json;
        this.transactions = transactions;
    }

    /** A client owes this with a tenth of it as tax; the invoice has one line and is due 14 days after its day. */
    public InvoiceId owed(ClientId client, Money net, LocalDate issuedOn) {
        return Objects.requireNonNull(transactions.execute(status -> issue(client, net, issuedOn)));
    }

    private InvoiceId issue(ClientId client, Money net, LocalDate issuedOn) {
        var id = ids.next(InvoiceId::new);
        var tax = net.percent(BigDecimal.TEN);
        var address = new Address("1 Test Street", "Sydney", "2000", "NSW", "AU");
        var us = new Party("Harbour Recruitment Pty Ltd", "47555222000", "AU", address);
        var account = new BankAccount(net.currency(), "Harbour Recruitment", "12345678", "062000");
        var number = numbers.next(NumberSeries.Of.INVOICE);
        jdbc.sql("""
                        insert into billing.invoice (id, series_number, number, state, client, currency, net, tax, supplied_on,
                            payment_days, issued_on, due_on, tax_rule, seller, buyer, version, drafted_at, issued_at)
                        values (?, ?, ?, 'ISSUED', ?, ?, ?, ?, ?, 14, ?, ?, 'AU-GST', ?, ?, 1, ?, ?)""")
                .params(id.value(), number, "INV-%06d".formatted(number), client.value())
                .params(net.currency(), net.minor(), tax.minor(), issuedOn, issuedOn, issuedOn.plusDays(14))
                .param(json.writeValueAsString(new Seller(us, List.of(account), true, 1)))
                .param(json.writeValueAsString(new Party("Client Pty Ltd", "53004085616", "AU", address)))
                .params(Timestamp.from(TestClock.START), Timestamp.from(TestClock.START))
                .update();
        jdbc.sql("""
                        insert into billing.invoice_line (invoice, position, kind, words, quantity, price, net, category, rate)
                        values (?, 1, 'PLACEMENT_FEE', 'Placement fee', 1, ?, ?, 'S', 10)""").params(id.value(), net.minor(), net.minor()).update();
        books.invoiced(id, client, issuedOn, net, tax);
        return id;
    }
}
