package io.rolewright.billing.internal.payments;

import io.rolewright.billing.Refund;
import io.rolewright.billing.RefundState;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.books.Books;
import io.rolewright.events.billing.PaymentWay;
import io.rolewright.events.billing.RefundFailed;
import io.rolewright.events.billing.RefundMade;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Money;
import io.rolewright.shared.RefundId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends clients' credit back to them. What is on its way is no credit any more, so that it cannot be spent twice; what did not
 * arrive is credit again. Whoever moves a refund holds it before its payment or note. Joins a transaction that is there.
 */
@Component
public class Refunding {
    private final Credits credits;
    private final Refunds refunds;
    private final Books books;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;
    private final TransactionOperations transactions;

    Refunding(
            Credits credits,
            Refunds refunds,
            Books books,
            EventLog events,
            Ids ids,
            Clock clock,
            TransactionOperations transactions) {
        this.credits = credits;
        this.refunds = refunds;
        this.books = books;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** The refund that a source has begun. */
    public Optional<Refund> find(String source) {
        return refunds.from(source);
    }

    /** Those through the bank of which nobody has seen that they left, of this amount, oldest first. */
    public List<Refund> pending(Money amount) {
        return refunds.pending(amount);
    }

    /**
     * Takes credit that is to go back; the refund is {@code PENDING}. A source that has begun a refund changes nothing when it
     * begins it again, and is answered that one.
     *
     * @param source what tells us of it, or what the provider will know it by; absent when somebody types it
     * @throws ContractException {@code billing.refund-exceeds-credit} (409), {@code billing.currency-other}, {@code
     *     billing.sum-malformed} (422), {@code billing.payment-not-found}, {@code billing.credit-note-not-found} (404)
     */
    public Refund begin(@Nullable String source, CreditOf of, Money wanted, PaymentWay way, LocalDate day) {
        var amount = Sums.require(wanted);
        return Objects.requireNonNull(transactions.execute(status -> {
            var credit = credits.hold(of);
            // Who holds the credit sees what others have begun from it.
            var known = source == null ? Optional.<Refund>empty() : refunds.from(source);
            return known.orElseGet(() -> begin(source, credit, amount, way, BookDay.latest(day, credit.since())));
        }));
    }

    private Refund begin(@Nullable String source, Credits.Held credit, Money amount, PaymentWay way, LocalDate day) {
        require(credit, amount);
        var refund = new Refund(
                ids.next(RefundId::new),
                credit.of().payment(),
                credit.of().creditNote(),
                credit.client(),
                amount,
                way,
                RefundState.PENDING,
                day,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        refunds.add(refund, credit.of(), source);
        credits.refund(credit.of(), amount);
        books.refunded(refund.id(), credit.client(), day, amount, way);
        events.append(new RefundMade(refund.id(), credit.client(), day, amount));
        return refund;
    }

    /** @throws ContractException {@code billing.refund-exceeds-credit} (409), {@code billing.currency-other} (422) */
    static void require(Credits.Held credit, Money amount) {
        var left = credit.left();
        if (!amount.currency().equals(left.currency())) {
            throw ContractException.invalid("billing.currency-other", amount.currency(), left.currency());
        }
        if (amount.minor() > left.minor()) {
            throw ContractException.conflict("billing.refund-exceeds-credit", left.amount() + " " + left.currency());
        }
    }

    /**
     * It has left. One that failed stays so.
     *
     * @throws ContractException {@code billing.refund-not-found} (404)
     */
    public Refund done(RefundId id) {
        return move(id, RefundState.PENDING, RefundState.DONE);
    }

    /** Nobody has seen it leave after all. */
    public Refund reopen(RefundId id) {
        return move(id, RefundState.DONE, RefundState.PENDING);
    }

    private Refund move(RefundId id, RefundState from, RefundState to) {
        return Objects.requireNonNull(transactions.execute(status -> {
            if (hold(id).state() == from) {
                refunds.move(id, to);
            }
            return refunds.find(id).orElseThrow();
        }));
    }

    /**
     * It did not arrive, also when it seemed done: it is the client's credit again. One that has failed stays as it is.
     *
     * @throws ContractException {@code billing.refund-not-found} (404)
     */
    public Refund failed(RefundId id, LocalDate day) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var refund = hold(id);
            return refund.state() == RefundState.FAILED ? refund : fail(refund, day);
        }));
    }

    private Refund fail(Refund refund, LocalDate wanted) {
        var day = BookDay.latest(wanted, refund.madeOn());
        var of = new CreditOf(refund.paymentId(), refund.creditNoteId());
        credits.hold(of);
        credits.refund(of, refund.amount().negated());
        refunds.move(refund.id(), RefundState.FAILED);
        books.refundFailed(refund.id(), refund.clientId(), day, refund.amount(), refund.way());
        events.append(new RefundFailed(refund.id(), refund.clientId(), day, refund.amount()));
        return refunds.find(refund.id()).orElseThrow();
    }

    private Refund hold(RefundId id) {
        return refunds.hold(id).orElseThrow(() -> ContractException.notFound("billing.refund-not-found", id.text()));
    }
}
