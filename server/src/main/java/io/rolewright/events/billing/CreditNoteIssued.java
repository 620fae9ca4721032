package io.rolewright.events.billing;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Part of an invoice is given back.
 *
 * @param creditNote the note
 * @param number as it stands on the note
 * @param invoice of which invoice
 * @param client to whom
 * @param placement for whose work; absent when it was for something else
 * @param job the job that they had; absent when it was for something else
 * @param issuedOn its day
 * @param reason why
 * @param net without tax
 * @param tax on top
 * @param open what is left to be paid on the invoice
 */
@EventType("billing.credit-note-issued.v1")
public record CreditNoteIssued(
        CreditNoteId creditNote,
        String number,
        InvoiceId invoice,
        ClientId client,
        @Nullable PlacementId placement,
        @Nullable JobId job,
        LocalDate issuedOn,
        CreditReason reason,
        Money net,
        Money tax,
        Money open)
        implements Event {
    @Override
    public CreditNoteId subject() {
        return creditNote;
    }
}
