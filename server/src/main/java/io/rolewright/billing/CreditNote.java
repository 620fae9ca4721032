package io.rolewright.billing;

import io.rolewright.events.billing.CreditReason;
import io.rolewright.events.billing.DiscardReason;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What we give back of an invoice (in Australia an adjustment note), or would if the draft were approved. It is taxed as the
 * invoice was.
 *
 * @param id names it
 * @param number as it stands on the note; absent until it is issued
 * @param state how far it is
 * @param invoiceId of which invoice
 * @param clientId to whom
 * @param placementId for whose work the invoice was; absent when it was for something else
 * @param reason why
 * @param words why, as it stands on the note; they name no candidate
 * @param category how it is taxed
 * @param rate of the tax, in percent
 * @param net without tax
 * @param tax on top
 * @param gross net and tax together
 * @param applied how much of it lowered the invoice itself
 * @param allocated how much of the rest paid other invoices
 * @param refunded how much of the rest went back to the client
 * @param issuedOn its day; absent until it is issued
 * @param discarded why it was thrown away; absent while it was not
 * @param version rises with every change; to be sent as {@code If-Match} with the next one
 * @param draftedAt when it was drafted
 * @param issuedAt when it was issued
 */
public record CreditNote(
        CreditNoteId id,
        @Nullable String number,
        NoteState state,
        InvoiceId invoiceId,
        ClientId clientId,
        @Nullable PlacementId placementId,
        CreditReason reason,
        String words,
        TaxCategory category,
        BigDecimal rate,
        Money net,
        Money tax,
        Money gross,
        Money applied,
        Money allocated,
        Money refunded,
        @Nullable LocalDate issuedOn,
        @Nullable DiscardReason discarded,
        int version,
        Instant draftedAt,
        @Nullable Instant issuedAt)
        implements Versioned {}
