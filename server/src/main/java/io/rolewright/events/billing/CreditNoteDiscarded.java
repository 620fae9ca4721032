package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.PlacementId;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a credit note is thrown away.
 *
 * @param creditNote the note
 * @param invoice of which invoice
 * @param client to whom
 * @param placement for whose work; absent when it is for something else
 * @param reason why
 */
@EventType("billing.credit-note-discarded.v1")
public record CreditNoteDiscarded(
        CreditNoteId creditNote,
        InvoiceId invoice,
        ClientId client,
        @Nullable PlacementId placement,
        DiscardReason reason)
        implements Event {
    @Override
    public CreditNoteId subject() {
        return creditNote;
    }
}
