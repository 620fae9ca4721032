package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import org.jspecify.annotations.Nullable;

/**
 * A credit note is drafted, or its draft has become one for another sum; nothing is given back yet.
 *
 * @param creditNote the note
 * @param invoice of which invoice
 * @param client to whom
 * @param placement for whose work; absent when it is for something else
 * @param reason why
 * @param net without tax
 */
@EventType("billing.credit-note-drafted.v1")
public record CreditNoteDrafted(
        CreditNoteId creditNote,
        InvoiceId invoice,
        ClientId client,
        @Nullable PlacementId placement,
        CreditReason reason,
        Money net)
        implements Event {
    @Override
    public CreditNoteId subject() {
        return creditNote;
    }
}
