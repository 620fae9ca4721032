package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A client's credit has paid an invoice or part of it, or no longer does.
 *
 * @param invoice which
 * @param client who owes it
 * @param placement for whose work; absent when it is for something else
 * @param settledOn when
 * @param amount how much; below zero when it no longer does
 * @param open what is left to be paid
 */
@EventType("billing.invoice-settled.v1")
public record InvoiceSettled(
        InvoiceId invoice,
        ClientId client,
        @Nullable PlacementId placement,
        LocalDate settledOn,
        Money amount,
        Money open)
        implements Event {
    @Override
    public InvoiceId subject() {
        return invoice;
    }
}
