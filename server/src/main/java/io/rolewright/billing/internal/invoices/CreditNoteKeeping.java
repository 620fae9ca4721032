package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.CreditNote;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.NewCreditNote;
import io.rolewright.billing.NoteState;
import io.rolewright.billing.internal.Owner;
import io.rolewright.events.billing.CreditReason;
import io.rolewright.events.billing.DiscardReason;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import org.springframework.stereotype.Component;

/** Shows credit notes, and drafts and discards them by hand. */
@Component
class CreditNoteKeeping {
    private final CreditNotes notes;
    private final Invoices invoices;
    private final CreditNoteDrafting drafting;
    private final Once once;

    CreditNoteKeeping(CreditNotes notes, Invoices invoices, CreditNoteDrafting drafting, Once once) {
        this.notes = notes;
        this.invoices = invoices;
        this.drafting = drafting;
        this.once = once;
    }

    /** @throws ContractException {@code billing.credit-note-not-found} (404) */
    CreditNote find(CreditNoteId id) {
        return notes.find(id).orElseThrow(() -> ContractException.notFound("billing.credit-note-not-found", id.text()));
    }

    CreditNote make(NewCreditNote wanted) {
        Owner.current();
        if (wanted.reason() == CreditReason.REBATE) {
            throw ContractException.invalid("billing.rebate-by-hand");
        }
        return once.execute(() -> {
            var invoice = holdIssued(wanted.invoiceId());
            var net = positive(Amounts.require(wanted.net(), invoice.net().currency()));
            requireLeft(net, drafting.left(invoice), invoice);
            return drafting.add(invoice, wanted.reason(), wanted.words().strip(), net);
        });
    }

    /**
     * An issued invoice, which nobody else changes until the transaction ends.
     *
     * @throws ContractException {@code billing.invoice-not-found} (404), {@code billing.invoice-not-issued} (409)
     */
    Invoice holdIssued(InvoiceId id) {
        var invoice =
                invoices.hold(id).orElseThrow(() -> ContractException.notFound("billing.invoice-not-found", id.text()));
        if (invoice.number() == null) {
            throw ContractException.conflict("billing.invoice-not-issued", id.text());
        }
        return invoice;
    }

    private static Money positive(Money net) {
        if (net.minor() <= 0) {
            throw ContractException.invalid("billing.credit-empty");
        }
        return net;
    }

    /** @throws ContractException {@code billing.credit-exceeds-invoice} (409) */
    static void requireLeft(Money net, Money left, Invoice invoice) {
        if (net.minor() > left.minor()) {
            throw ContractException.conflict(
                    "billing.credit-exceeds-invoice", invoice.id().text(), left.amount(), left.currency());
        }
    }

    CreditNote discard(CreditNoteId id, DiscardReason reason) {
        Owner.current();
        var seen = find(id);
        return once.execute(
                () -> {
                    invoices.hold(seen.invoiceId());
                    drafting.discard(holdDraft(id), reason);
                    return notes.find(id).orElseThrow();
                },
                VersionTag::tagged);
    }

    /**
     * A draft whose invoice the transaction holds.
     *
     * @throws ContractException {@code billing.not-draft} (409)
     */
    CreditNote holdDraft(CreditNoteId id) {
        var note = notes.hold(id).orElseThrow();
        if (note.state() != NoteState.DRAFT) {
            throw ContractException.conflict("billing.not-draft", id.text());
        }
        return note;
    }
}
