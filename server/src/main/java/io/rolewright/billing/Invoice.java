package io.rolewright.billing;

import io.rolewright.events.billing.DiscardReason;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client owes us, or would if the draft were approved.
 *
 * @param id names it
 * @param number as it stands on the invoice; absent until it is issued
 * @param state how far it is
 * @param clientId who owes it
 * @param placementId for whose work; absent when it is for something else
 * @param jobId the job that they have; absent when it is for something else
 * @param lines what it is for
 * @param taxes the tax of all lines that are taxed alike
 * @param net the lines together
 * @param tax the taxes together
 * @param gross net and tax together
 * @param credited what was given back of it
 * @param paid what was paid of it
 * @param open what is left to be paid; of a draft nothing
 * @param suppliedOn the day whose tax rules hold
 * @param paymentDays within how many days it is to be paid
 * @param issuedOn its day; absent until it is issued
 * @param dueOn the last day on which it is paid in time; absent until it is issued
 * @param seller who we were then; absent until it is issued
 * @param buyer who the client was then; absent until it is issued
 * @param buyerReference what the client wants to read on it, such as the number of its order
 * @param discarded why it was thrown away; absent while it was not
 * @param version rises with every change; to be sent as {@code If-Match} with the next one
 * @param draftedAt when it was drafted
 * @param issuedAt when it was issued
 */
public record Invoice(
        InvoiceId id,
        @Nullable String number,
        InvoiceState state,
        ClientId clientId,
        @Nullable PlacementId placementId,
        @Nullable JobId jobId,
        List<InvoiceLine> lines,
        List<TaxLine> taxes,
        Money net,
        Money tax,
        Money gross,
        Money credited,
        Money paid,
        Money open,
        LocalDate suppliedOn,
        int paymentDays,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Nullable Seller seller,
        @Nullable Party buyer,
        @Nullable String buyerReference,
        @Nullable DiscardReason discarded,
        int version,
        Instant draftedAt,
        @Nullable Instant issuedAt)
        implements Versioned {
    public Invoice {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
    }
}
