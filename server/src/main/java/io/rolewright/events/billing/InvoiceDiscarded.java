package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.PlacementId;
import org.jspecify.annotations.Nullable;

/**
 * The draft of an invoice is thrown away.
 *
 * @param invoice which
 * @param client who owes it
 * @param placement for whose work; absent when it is for something else
 * @param reason why
 */
@EventType("billing.invoice-discarded.v1")
public record InvoiceDiscarded(
        InvoiceId invoice, ClientId client, @Nullable PlacementId placement, DiscardReason reason) implements Event {
    @Override
    public InvoiceId subject() {
        return invoice;
    }
}
