package io.rolewright.billing.internal.payments;

import io.rolewright.billing.Payment;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.books.Books;
import io.rolewright.events.billing.PaymentReturned;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.PaymentId;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes down that payments did not last. Joins a transaction that is there. */
@Component
public class Returning {
    private final Credits credits;
    private final Payments payments;
    private final Allocating allocating;
    private final Books books;
    private final EventLog events;
    private final TransactionOperations transactions;

    Returning(
            Credits credits,
            Payments payments,
            Allocating allocating,
            Books books,
            EventLog events,
            TransactionOperations transactions) {
        this.credits = credits;
        this.payments = payments;
        this.allocating = allocating;
        this.books = books;
        this.events = events;
        this.transactions = transactions;
    }

    /**
     * A payment did not last: what it paid is open again, and what is left of it, without what we sent back before, is no longer
     * the client's credit. A payment that has been returned stays as it is.
     *
     * @throws ContractException {@code billing.payment-not-found} (404)
     */
    public Payment giveBack(PaymentId id, LocalDate day) {
        return Objects.requireNonNull(transactions.execute(status -> {
            credits.hold(CreditOf.payment(id));
            var payment = payments.find(id).orElseThrow();
            return payment.returnedOn() == null ? giveBack(payment, day) : payment;
        }));
    }

    private Payment giveBack(Payment payment, LocalDate wanted) {
        var day = BookDay.latest(wanted, payment.receivedOn());
        allocating.undoAll(
                payment.allocations().stream()
                        .filter(each -> each.undoneAt() == null)
                        .toList(),
                day);
        payments.giveBack(payment.id(), day);
        var returned = payment.amount().minus(payment.refunded());
        books.returned(payment.id(), payment.clientId(), day, returned, payment.way());
        events.append(new PaymentReturned(payment.id(), payment.clientId(), day, returned));
        return payments.find(payment.id()).orElseThrow();
    }
}
