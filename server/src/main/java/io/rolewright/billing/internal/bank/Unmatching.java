package io.rolewright.billing.internal.bank;

import io.rolewright.billing.BankLine;
import io.rolewright.billing.LineState;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.Owner;
import io.rolewright.billing.internal.payments.Refunding;
import io.rolewright.billing.internal.payments.Returning;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.BankLineId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.PaymentId;
import org.springframework.stereotype.Component;

/** Takes back what was said about lines of bank files. */
@Component
class Unmatching {
    private final BankLines lines;
    private final Decisions decisions;
    private final Returning returning;
    private final Refunding refunding;
    private final KnownPayers payers;
    private final BookDay days;
    private final Once once;

    Unmatching(
            BankLines lines,
            Decisions decisions,
            Returning returning,
            Refunding refunding,
            KnownPayers payers,
            BookDay days,
            Once once) {
        this.lines = lines;
        this.decisions = decisions;
        this.returning = returning;
        this.refunding = refunding;
        this.payers = payers;
        this.days = days;
        this.once = once;
    }

    BankLine undo(BankLineId id) {
        Owner.current();
        return once.execute(() -> {
            var line = lines.hold(id)
                    .orElseThrow(() -> ContractException.notFound("billing.bank-line-not-found", id.text()));
            switch (line.state()) {
                case OPEN -> throw ContractException.conflict("billing.match-none");
                case MATCHED -> undo(line);
                case IGNORED -> {
                    // Nothing followed from that.
                }
            }
            decisions.note(line, LineState.OPEN, null, null);
            return lines.find(id).orElseThrow();
        });
    }

    private void undo(BankLine line) {
        var isRefund = line.refundId() != null;
        if (!isRefund && (line.paymentId() == null || line.amount().minor() < 0)) {
            // What was posted for a payout, or for the end of a payment, is posted once.
            throw ContractException.conflict("billing.match-final");
        }
        if (line.refundId() != null) {
            refunding.reopen(line.refundId());
        }
        if (line.paymentId() != null) {
            takeBack(line, line.paymentId());
        }
    }

    private void takeBack(BankLine line, PaymentId id) {
        var payment = returning.giveBack(id, days.today());
        if (payment.refunded().minor() > 0) {
            // The client has some of it back: it was the client's.
            throw ContractException.conflict("billing.match-refunded");
        }
        payers.forget(line, payment.clientId());
    }
}
