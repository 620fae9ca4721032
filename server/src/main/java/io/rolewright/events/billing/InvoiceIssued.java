package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice has its number and is owed.
 *
 * @param invoice which
 * @param number as it stands on the invoice
 * @param client who owes it
 * @param placement for whose work; absent when it is for something else
 * @param job the job that they have; absent when it is for something else
 * @param issuedOn its day
 * @param dueOn the last day on which it is paid in time
 * @param net without tax
 * @param tax on top
 */
@EventType("billing.invoice-issued.v1")
public record InvoiceIssued(
        InvoiceId invoice,
        String number,
        ClientId client,
        @Nullable PlacementId placement,
        @Nullable JobId job,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money net,
        Money tax)
        implements Event {
    @Override
    public InvoiceId subject() {
        return invoice;
    }
}
