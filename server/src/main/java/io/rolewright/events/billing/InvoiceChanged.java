package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import org.jspecify.annotations.Nullable;

/**
 * The draft of an invoice was changed.
 *
 * @param invoice which
 * @param client who would owe it
 * @param placement for whose work; absent when it is for something else
 * @param version what it has become
 * @param net without tax, as it is now
 */
@EventType("billing.invoice-changed.v1")
public record InvoiceChanged(
        InvoiceId invoice, ClientId client, @Nullable PlacementId placement, int version, Money net) implements Event {
    @Override
    public InvoiceId subject() {
        return invoice;
    }
}
