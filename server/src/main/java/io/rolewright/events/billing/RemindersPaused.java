package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A client is not reminded of an invoice for a while, or is again.
 *
 * @param invoice which
 * @param client who owes it
 * @param until the last day on which they are not; absent when they are again
 */
@EventType("billing.reminders-paused.v1")
public record RemindersPaused(
        InvoiceId invoice, ClientId client, @Nullable LocalDate until) implements Event {
    @Override
    public InvoiceId subject() {
        return invoice;
    }
}
