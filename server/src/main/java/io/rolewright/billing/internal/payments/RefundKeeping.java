package io.rolewright.billing.internal.payments;

import io.rolewright.billing.NewRefund;
import io.rolewright.billing.Refund;
import io.rolewright.billing.RefundState;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.NewestFirst;
import io.rolewright.billing.internal.Owner;
import io.rolewright.events.billing.PaymentWay;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Page;
import io.rolewright.shared.PaymentId;
import io.rolewright.shared.RefundId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down refunds that people make, and shows them. */
@Component
class RefundKeeping {
    private final Payments payments;
    private final Refunds refunds;
    private final Refunding refunding;
    private final CreditNoteRefunding notes;
    private final BookDay days;
    private final NewestFirst pages;
    private final Once once;

    RefundKeeping(
            Payments payments,
            Refunds refunds,
            Refunding refunding,
            CreditNoteRefunding notes,
            BookDay days,
            NewestFirst pages,
            Once once) {
        this.payments = payments;
        this.refunds = refunds;
        this.refunding = refunding;
        this.notes = notes;
        this.days = days;
        this.pages = pages;
        this.once = once;
    }

    Refund record(NewRefund wanted) {
        Owner.current();
        if ((wanted.paymentId() == null) == (wanted.creditNoteId() == null)) {
            throw ContractException.invalid("billing.refund-of-what");
        }
        var day = days.past(wanted.madeOn());
        if (wanted.way() == PaymentWay.CARD && wanted.paymentId() != null && !isByCard(wanted.paymentId())) {
            throw ContractException.invalid("billing.way-card");
        }
        return once.execute(() -> begin(wanted, day));
    }

    private Refund begin(NewRefund wanted, LocalDate day) {
        if (wanted.way() == PaymentWay.CARD && wanted.creditNoteId() != null) {
            return notes.begin(wanted.creditNoteId(), wanted.amount(), day);
        }
        var of = new CreditOf(wanted.paymentId(), wanted.creditNoteId());
        var begun = refunding.begin(null, of, wanted.amount(), wanted.way(), day);
        // The bank's statement will show one that goes through the bank, and its provider tells of one by card.
        return wanted.way() == PaymentWay.OTHER ? refunding.done(begun.id()) : begun;
    }

    /** What came through a provider of card payments, which can send it back. */
    private boolean isByCard(PaymentId id) {
        return payments.find(id)
                .filter(payment -> payment.way() == PaymentWay.CARD && payment.source() != null)
                .isPresent();
    }

    Refund fail(RefundId id, LocalDate wanted) {
        Owner.current();
        var day = days.past(wanted);
        return once.execute(() -> {
            var refund = find(id);
            PaymentKeeping.requireNoCard(refund.way());
            if (refund.state() == RefundState.FAILED) {
                throw ContractException.conflict("billing.refund-failed");
            }
            return refunding.failed(id, day);
        });
    }

    Page<Refund> page(Refunds.Wanted wanted, int limit, @Nullable String cursor) {
        return pages.page(
                "refunds?" + wanted,
                (behind, most) -> refunds.list(wanted, behind, most),
                refund -> refund.id().value(),
                limit,
                cursor);
    }

    /** @throws ContractException {@code billing.refund-not-found} (404) */
    Refund find(RefundId id) {
        return refunds.find(id).orElseThrow(() -> ContractException.notFound("billing.refund-not-found", id.text()));
    }
}
