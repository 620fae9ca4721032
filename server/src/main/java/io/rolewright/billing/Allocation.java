package io.rolewright.billing;

import io.rolewright.shared.AllocationId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PaymentId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A client's credit that paid an invoice, or part of it.
 *
 * @param id names it
 * @param paymentId the payment that was the credit; absent when it was a credit note
 * @param creditNoteId the credit note that was the credit; absent when it was a payment
 * @param invoiceId what was paid
 * @param amount how much
 * @param allocatedOn on which day it counts
 * @param allocatedAt when it was written down
 * @param undoneAt when it was taken back; absent while it stands
 */
public record Allocation(
        AllocationId id,
        @Nullable PaymentId paymentId,
        @Nullable CreditNoteId creditNoteId,
        InvoiceId invoiceId,
        Money amount,
        LocalDate allocatedOn,
        Instant allocatedAt,
        @Nullable Instant undoneAt) {}
