package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.time.LocalDate;

/**
 * A client is reminded of an invoice.
 *
 * @param invoice which
 * @param client who owes it
 * @param step which reminder, from 1
 * @param dueOn the last day on which it was to be paid
 * @param open what is left to be paid
 */
@EventType("billing.invoice-overdue.v1")
public record InvoiceOverdue(InvoiceId invoice, ClientId client, int step, LocalDate dueOn, Money open)
        implements Event {
    @Override
    public InvoiceId subject() {
        return invoice;
    }
}
