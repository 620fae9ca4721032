package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import org.jspecify.annotations.Nullable;

/**
 * An invoice is drafted; nobody owes it yet.
 *
 * @param invoice which
 * @param client who owes it
 * @param placement for whose work; absent when it is for something else
 * @param job the job that they have; absent when it is for something else
 * @param net without tax
 */
@EventType("billing.invoice-drafted.v1")
public record InvoiceDrafted(
        InvoiceId invoice,
        ClientId client,
        @Nullable PlacementId placement,
        @Nullable JobId job,
        Money net) implements Event {
    @Override
    public InvoiceId subject() {
        return invoice;
    }
}
