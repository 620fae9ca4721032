package io.rolewright.billing.internal.payments;

import io.rolewright.billing.NewAllocation;
import io.rolewright.billing.Payment;
import io.rolewright.billing.internal.books.Books;
import io.rolewright.events.billing.PaymentReceived;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PaymentId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes down that clients have paid. A source that has made a payment changes nothing when it tells of it again, and is answered
 * the payment. Joins a transaction that is there.
 */
@Component
public class Receiving {
    private final Payments payments;
    private final Allocating allocating;
    private final Books books;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;
    private final TransactionOperations transactions;

    Receiving(
            Payments payments,
            Allocating allocating,
            Books books,
            EventLog events,
            Ids ids,
            Clock clock,
            TransactionOperations transactions) {
        this.payments = payments;
        this.allocating = allocating;
        this.books = books;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * A payment that is the client's credit.
     *
     * @throws ContractException {@code billing.sum-malformed} (422)
     */
    public Payment receive(Receipt receipt) {
        return receive(receipt, payment -> {});
    }

    /**
     * A payment that pays invoices, all of them or it is refused.
     *
     * @throws ContractException as {@link Allocating#allocate(CreditOf, List, java.time.LocalDate)}
     */
    public Payment receive(Receipt receipt, List<NewAllocation> invoices) {
        return receive(receipt, payment -> allocating.allocate(payment, invoices, receipt.day()));
    }

    /** A payment that pays as much of an invoice as is open. */
    public Payment receiveToward(Receipt receipt, InvoiceId invoice) {
        return receive(receipt, payment -> allocating.allocateToward(payment, invoice, receipt.day()));
    }

    /** A payment that pays the client's open invoices as far as it goes, those that are due first first. */
    public Payment receiveToOldest(Receipt receipt) {
        return receive(receipt, payment -> allocating.allocateToOldest(payment, receipt.day()));
    }

    private Payment receive(Receipt receipt, Consumer<CreditOf> use) {
        var amount = Sums.require(receipt.amount());
        return Objects.requireNonNull(transactions.execute(status -> {
            var id = ids.next(PaymentId::new);
            if (!payments.add(id, receipt, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
                return payments.from(Objects.requireNonNull(receipt.source())).orElseThrow();
            }
            note(id, receipt, amount);
            use.accept(CreditOf.payment(id));
            return payments.find(id).orElseThrow();
        }));
    }

    private void note(PaymentId id, Receipt receipt, Money amount) {
        books.received(id, receipt.client(), receipt.day(), amount, receipt.way());
        events.append(new PaymentReceived(id, receipt.client(), receipt.day(), receipt.way(), amount));
    }
}
