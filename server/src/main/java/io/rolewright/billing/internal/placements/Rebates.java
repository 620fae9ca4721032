package io.rolewright.billing.internal.placements;

import io.rolewright.billing.CreditNote;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.InvoiceLine;
import io.rolewright.billing.InvoiceState;
import io.rolewright.billing.LineKind;
import io.rolewright.billing.NoteState;
import io.rolewright.billing.Party;
import io.rolewright.billing.internal.invoices.CreditNoteDrafting;
import io.rolewright.billing.internal.invoices.CreditNotes;
import io.rolewright.billing.internal.invoices.Invoices;
import io.rolewright.billing.internal.invoices.Texts;
import io.rolewright.events.billing.CreditReason;
import io.rolewright.events.billing.DiscardReason;
import io.rolewright.shared.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Has rebates follow what is known of the end of a placement. What is issued stays; drafts make up for the difference between
 * that and what is to be given back: a credit note where it is too little, an invoice where it is too much. So it does not
 * matter how often, or after what, it is settled.
 */
@Component
class Rebates {
    private final Invoices invoices;
    private final CreditNotes notes;
    private final CreditNoteDrafting drafting;
    private final TakingBack takingBack;

    Rebates(Invoices invoices, CreditNotes notes, CreditNoteDrafting drafting, TakingBack takingBack) {
        this.invoices = invoices;
        this.notes = notes;
        this.drafting = drafting;
        this.takingBack = takingBack;
    }

    /**
     * Settles what is to be given back for a placement that the transaction holds.
     *
     * @param buyer who paid for it; absent when nobody knows
     */
    void settle(Hire hire, @Nullable Party buyer) {
        var all = invoices.hold(hire.id());
        var fee = fee(hire, all);
        if (fee.isEmpty() || fee.get().state() == InvoiceState.DISCARDED) {
            return;
        }
        var zero = Money.zero(hire.fee().currency());
        var wanted = (hire.replacedBy() == null ? hire.rebate() : zero).minus(given(hire, all));
        giveBack(hire, fee.get(), all, wanted.minor() > 0 ? wanted : zero);
        takingBack.settle(hire, all, wanted.minor() < 0 ? wanted.negated() : zero, buyer);
    }

    static Optional<Invoice> fee(Hire hire, List<Invoice> all) {
        return all.stream()
                .filter(invoice -> invoice.id().equals(hire.invoice()))
                .findFirst();
    }

    /** What was given back as a rebate and has not been taken back, without tax. */
    Money given(Hire hire, List<Invoice> all) {
        return given(notes.of(hire.id()), all, hire.fee().currency());
    }

    static Money given(List<CreditNote> notes, List<Invoice> invoices, String currency) {
        var given = notes.stream()
                .filter(note -> note.reason() == CreditReason.REBATE && note.state() == NoteState.ISSUED)
                .map(CreditNote::net)
                .reduce(Money.zero(currency), Money::plus);
        return invoices.stream()
                .filter(invoice -> invoice.number() != null)
                .flatMap(invoice -> invoice.lines().stream())
                .filter(line -> line.kind() == LineKind.REBATE_TAKEN_BACK)
                .map(InvoiceLine::net)
                .reduce(given, Money::minus);
    }

    /** What was given back of an invoice for other reasons, without tax. */
    Money lost(Invoice invoice) {
        return notes.of(Objects.requireNonNull(invoice.placementId())).stream()
                .filter(note -> note.invoiceId().equals(invoice.id()) && note.state() == NoteState.ISSUED)
                .filter(note -> note.reason() != CreditReason.REBATE)
                .map(CreditNote::net)
                .reduce(Money.zero(invoice.net().currency()), Money::plus);
    }

    /** Of the invoice of the fee first; of what was taken back where that is not enough. */
    private void giveBack(Hire hire, Invoice fee, List<Invoice> all, Money wanted) {
        var reason = hire.replacedBy() == null ? DiscardReason.CORRECTED : DiscardReason.REPLACED;
        var day = Objects.toString(hire.leftOn(), "");
        var words = Texts.of("billing.line.rebate", day, fee.lines().getFirst().words());
        var left = drafting.rebate(fee, wanted, words, reason);
        for (var invoice : all) {
            if (TakingBack.takesBack(invoice) && invoice.number() != null) {
                left = drafting.rebate(invoice, left, words, reason);
            }
        }
    }
}
