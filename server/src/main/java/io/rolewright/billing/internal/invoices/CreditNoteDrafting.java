package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.CreditNote;
import io.rolewright.billing.Invoice;
import io.rolewright.billing.NoteState;
import io.rolewright.events.billing.CreditNoteDiscarded;
import io.rolewright.events.billing.CreditNoteDrafted;
import io.rolewright.events.billing.CreditReason;
import io.rolewright.events.billing.DiscardReason;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts drafts of credit notes down, within a transaction that holds their invoice. */
@Component
public class CreditNoteDrafting {
    private final CreditNotes notes;
    private final CreditNoteRows rows;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    CreditNoteDrafting(CreditNotes notes, CreditNoteRows rows, EventLog events, Ids ids, Clock clock) {
        this.notes = notes;
        this.rows = rows;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** What can be given back of an invoice still, without tax, and beside the drafts that there are. */
    Money left(Invoice invoice) {
        return CreditTax.of(invoice, notes.standing(invoice.id())).left();
    }

    CreditNote add(Invoice invoice, CreditReason reason, String words, Money net) {
        var id = ids.next(CreditNoteId::new);
        rows.add(id, invoice, reason, words, amount(invoice, net), now());
        return drafted(id);
    }

    private CreditNoteRows.Amount amount(Invoice invoice, Money net) {
        var issued = notes.standing(invoice.id()).stream()
                .filter(note -> note.state() == NoteState.ISSUED)
                .toList();
        return CreditNoteRows.Amount.of(CreditTax.of(invoice, issued), net);
    }

    private CreditNote drafted(CreditNoteId id) {
        var note = notes.find(id).orElseThrow();
        events.append(new CreditNoteDrafted(
                id, note.invoiceId(), note.clientId(), note.placementId(), note.reason(), note.net()));
        return note;
    }

    /**
     * Makes the rebate that is drafted on an invoice as large as it can be, at most as large as is wanted.
     *
     * @param reason why it is thrown away if nothing is wanted
     * @return what is wanted beyond that
     */
    public Money rebate(Invoice invoice, Money wanted, String words, DiscardReason reason) {
        var standing = notes.standing(invoice.id());
        var draft =
                standing.stream().filter(CreditNoteDrafting::isDraftedRebate).findFirst();
        var others = standing.stream()
                .filter(note -> !note.id().equals(draft.map(CreditNote::id).orElse(null)))
                .toList();
        var net = least(wanted, CreditTax.of(invoice, others).left());
        rebate(invoice, draft, net, words, reason);
        return wanted.minus(net);
    }

    private static boolean isDraftedRebate(CreditNote note) {
        return note.state() == NoteState.DRAFT && note.reason() == CreditReason.REBATE;
    }

    private static Money least(Money wanted, Money left) {
        var zero = Money.zero(wanted.currency());
        return left.minor() < 0 ? zero : wanted.minor() < left.minor() ? wanted : left;
    }

    private void rebate(Invoice invoice, Optional<CreditNote> draft, Money net, String words, DiscardReason reason) {
        if (net.minor() == 0) {
            draft.ifPresent(note -> discard(note, reason));
        } else if (draft.isEmpty()) {
            add(invoice, CreditReason.REBATE, words, net);
        } else {
            change(draft.get(), invoice, words, net);
        }
    }

    private void change(CreditNote draft, Invoice invoice, String words, Money net) {
        var amount = amount(invoice, net);
        if (net.equals(draft.net()) && amount.tax().equals(draft.tax()) && words.equals(draft.words())) {
            return;
        }
        rows.change(draft.id(), words, amount);
        drafted(draft.id());
    }

    /** An invoice is issued: the rebates that waited for it are taxed as it is, and give back no more than it asks for. */
    void follow(Invoice issued) {
        for (var draft : drafts(issued)) {
            rebate(issued, draft.net(), draft.words(), DiscardReason.CORRECTED);
        }
    }

    /** An invoice is thrown away: what waited for it goes, too. */
    void discardAll(Invoice discarded) {
        drafts(discarded).forEach(draft -> discard(draft, DiscardReason.CORRECTED));
    }

    private List<CreditNote> drafts(Invoice invoice) {
        return notes.standing(invoice.id()).stream()
                .filter(note -> note.state() == NoteState.DRAFT)
                .toList();
    }

    void discard(CreditNote draft, DiscardReason reason) {
        rows.discard(draft, reason, now());
        events.append(
                new CreditNoteDiscarded(draft.id(), draft.invoiceId(), draft.clientId(), draft.placementId(), reason));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
