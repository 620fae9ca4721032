package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankLine;
import io.rolewright.billing.LineState;
import io.rolewright.billing.NewMatch;
import io.rolewright.billing.RefundState;
import io.rolewright.billing.internal.payments.Refunding;
import io.rolewright.billing.internal.payments.Returning;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Money;
import io.rolewright.shared.PaymentId;
import io.rolewright.shared.RefundId;
import org.springframework.stereotype.Component;

/** Writes down what money that went was: a refund that left, or a payment that did not last. */
@Component
class Leaving {
    private final Refunding refunding;
    private final Returning returning;
    private final Decisions decisions;

    Leaving(Refunding refunding, Returning returning, Decisions decisions) {
        this.refunding = refunding;
        this.returning = returning;
        this.decisions = decisions;
    }

    /**
     * A line that the caller holds is what they say.
     *
     * @throws ContractException {@code billing.match-of-what}, {@code billing.match-amount-other} (422), {@code
     *     billing.refund-matched} (409)
     */
    void went(BankLine line, NewMatch wanted) {
        if (wanted.refundId() != null) {
            refund(line, wanted.refundId());
        } else if (wanted.returnedPaymentId() != null) {
            giveBack(line, wanted.returnedPaymentId());
        } else {
            throw ContractException.invalid("billing.match-of-what");
        }
    }

    private void refund(BankLine line, RefundId id) {
        var refund = refunding.done(id);
        requireSame(line, refund.amount());
        if (refund.state() != RefundState.DONE || decisions.isMatched(id)) {
            throw ContractException.conflict("billing.refund-matched");
        }
        decisions.note(line, LineState.MATCHED, null, id);
    }

    private void giveBack(BankLine line, PaymentId id) {
        var returned = returning.giveBack(id, line.day());
        requireSame(line, returned.returned());
        if (decisions.isMatched(id)) {
            throw ContractException.invalid("billing.match-of-what");
        }
        decisions.note(line, LineState.MATCHED, id, null);
    }

    private static void requireSame(BankLine line, Money amount) {
        if (!line.amount().negated().equals(amount)) {
            throw ContractException.invalid("billing.match-amount-other", amount.amount() + " " + amount.currency());
        }
    }
}
