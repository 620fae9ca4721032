package io.rolewright.billing;

import io.rolewright.billing.internal.books.Books;
import io.rolewright.events.billing.PaymentWay;
import io.rolewright.shared.EntryId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Money;
import io.rolewright.shared.PaymentId;
import io.rolewright.support.TestClock;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A client that pays an invoice, without the way there: for tests of what payments change. */
public final class Payer {
    private final JdbcClient jdbc;
    private final Books books;
    private final Ids ids;
    private final TransactionOperations transactions;

    public Payer(JdbcClient jdbc, Books books, Ids ids, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.books = books;
        this.ids = ids;
        this.transactions = transactions;
    }

    /** Pays so much of an invoice on a day. */
    public void pay(Invoice invoice, Money amount, LocalDate day) {
        transactions.executeWithoutResult(status -> {
            var payment = ids.next(PaymentId::new);
            var allocation = ids.next(EntryId::new);
            var now = Timestamp.from(TestClock.START);
            jdbc.sql("""
                            insert into billing.payment (id, client, currency, amount, allocated, received_on, way, recorded_at)
                            values (?, ?, ?, ?, ?, ?, 'BANK', ?)""")
                    .params(payment.value(), invoice.clientId().value(), amount.currency())
                    .params(amount.minor(), amount.minor(), day, now)
                    .update();
            jdbc.sql("""
                            insert into billing.allocation (id, payment, invoice, amount, allocated_on, allocated_at)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(allocation.value(), payment.value(), invoice.id().value())
                    .params(amount.minor(), day, now)
                    .update();
            jdbc.sql("update billing.invoice set paid = paid + ? where id = ?")
                    .params(amount.minor(), invoice.id().value())
                    .update();
            books.received(payment, invoice.clientId(), day, amount, PaymentWay.BANK);
            books.allocated(allocation, invoice.clientId(), day, amount);
        });
    }
}
