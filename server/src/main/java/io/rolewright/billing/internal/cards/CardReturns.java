package io.rolewright.billing.internal.cards;

import io.rolewright.billing.Allocation;
import io.rolewright.billing.Payment;
import io.rolewright.billing.Refund;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.payments.Allocating;
import io.rolewright.billing.internal.payments.CreditOf;
import io.rolewright.billing.internal.payments.Refunding;
import io.rolewright.events.billing.PaymentWay;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.RefundId;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Brings the books to what Stripe says of refunds: of ours, and of those that somebody made at Stripe's own pages. What those
 * took from invoices is open on them again.
 */
@Component
class CardReturns {
    private final Refunding refunding;
    private final Allocating allocating;
    private final CardRows rows;
    private final BookDay days;

    CardReturns(Refunding refunding, Allocating allocating, CardRows rows, BookDay days) {
        this.refunding = refunding;
        this.allocating = allocating;
        this.rows = rows;
        this.days = days;
    }

    /** False when more went back than we have of the payment, so that the books stay as they are. */
    boolean take(Payment payment, StripeRefund shown) {
        var known = known(payment, shown);
        if (known.isEmpty() && shown.state() == StripeRefund.State.FAILED) {
            return true;
        }
        var refund = known.or(() -> begun(payment, shown));
        refund.ifPresent(id -> move(id, shown));
        return refund.isPresent();
    }

    private Optional<RefundId> known(Payment payment, StripeRefund shown) {
        return shown.ours()
                .filter(ours -> rows.hasRefund(ours, payment.id()))
                .or(() -> refunding.find(source(shown)).map(Refund::id));
    }

    private static String source(StripeRefund shown) {
        return CardTaking.SOURCE + shown.id();
    }

    private void move(RefundId refund, StripeRefund shown) {
        switch (shown.state()) {
            case DONE -> refunding.done(refund);
            case FAILED -> refunding.failed(refund, days.of(shown.at()));
            case ON_ITS_WAY -> {}
        }
    }

    private Optional<RefundId> begun(Payment payment, StripeRefund shown) {
        var amount = shown.amount()
                .filter(money -> money.currency().equals(payment.amount().currency()))
                .filter(money -> money.minor()
                        <= payment.left().plus(payment.allocated()).minor());
        return amount.map(money -> begin(payment, shown, money));
    }

    private RefundId begin(Payment payment, StripeRefund shown, Money amount) {
        var freed = free(payment, amount);
        var credit = CreditOf.payment(payment.id());
        var day = days.of(shown.at());
        var begun = refunding.begin(source(shown), credit, amount, PaymentWay.CARD, day);
        freed.forEach(invoice -> allocating.allocateToward(credit, invoice, day));
        return begun.id();
    }

    /** Takes from invoices, the last first, until so much is left; answers from which. */
    private Set<InvoiceId> free(Payment payment, Money amount) {
        var freed = new LinkedHashSet<InvoiceId>();
        var left = payment.left().minor();
        for (var standing : payment.allocations().reversed()) {
            if (standing.undoneAt() == null && left < amount.minor()) {
                left += undone(standing);
                freed.add(standing.invoiceId());
            }
        }
        return freed;
    }

    private long undone(Allocation standing) {
        return allocating.undo(standing.id()).amount().minor();
    }
}
