package io.rolewright.billing.internal.payments;

import io.rolewright.billing.Allocation;
import io.rolewright.billing.Refund;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.billing.internal.invoices.CreditNotes;
import io.rolewright.events.billing.PaymentWay;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what is left of a credit note back to the card that paid its invoice. A card's provider can only return part of a
 * payment, so the note takes the payment's place at the invoice, and what it frees of the payment goes back: all of it, or
 * nothing.
 */
@Component
class CreditNoteRefunding {
    private final CreditNotes notes;
    private final Credits credits;
    private final Allocations allocations;
    private final Allocating allocating;
    private final Refunding refunding;
    private final TransactionOperations transactions;

    CreditNoteRefunding(
            CreditNotes notes,
            Credits credits,
            Allocations allocations,
            Allocating allocating,
            Refunding refunding,
            TransactionOperations transactions) {
        this.notes = notes;
        this.credits = credits;
        this.allocations = allocations;
        this.allocating = allocating;
        this.refunding = refunding;
        this.transactions = transactions;
    }

    /**
     * Begins the refund, which is of the payment.
     *
     * @throws ContractException {@code billing.card-covers-less} (409) where no card payment of the invoice is so large, and as
     *     {@link Refunding#begin}
     */
    Refund begin(CreditNoteId id, Money wanted, LocalDate day) {
        var amount = Sums.require(wanted);
        return Objects.requireNonNull(transactions.execute(status -> {
            var note = credits.hold(CreditOf.note(id));
            Refunding.require(note, amount);
            var paid = byCard(id, amount);
            var moved = BookDay.latest(day, note.since(), paid.allocatedOn());
            replace(paid, note.of(), amount, moved);
            return refunding.begin(null, payment(paid), amount, PaymentWay.CARD, moved);
        }));
    }

    /** The payment is held, so that what it paid stays as it is. */
    private Allocation byCard(CreditNoteId note, Money amount) {
        var invoice = notes.find(note).orElseThrow().invoiceId();
        var found = allocations.byCard(invoice, amount).orElseThrow(() -> tooSmall(amount));
        credits.hold(payment(found));
        return allocations
                .find(found.id())
                .filter(allocation -> allocation.undoneAt() == null)
                .orElseThrow(() -> tooSmall(amount));
    }

    private static ContractException tooSmall(Money amount) {
        return ContractException.conflict("billing.card-covers-less", amount.amount() + " " + amount.currency());
    }

    private void replace(Allocation paid, CreditOf note, Money amount, LocalDate day) {
        allocating.undoAll(List.of(paid), day);
        allocating.allocate(note, paid.invoiceId(), amount, day);
        var rest = paid.amount().minus(amount);
        if (rest.minor() > 0) {
            allocating.allocate(payment(paid), paid.invoiceId(), rest, day);
        }
    }

    private static CreditOf payment(Allocation paid) {
        return CreditOf.payment(Objects.requireNonNull(paid.paymentId()));
    }
}
