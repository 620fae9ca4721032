package io.rolewright.billing;

import io.rolewright.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a placement on its way from hire to cash.
 *
 * @param kind what
 * @param at when we wrote it down
 * @param subject the id of the invoice, the credit note or the placement that it is about
 * @param amount how much it was about; of invoices and notes with tax
 */
public record PlacementStep(
        Kind kind, Instant at, String subject, @Nullable Money amount) {
    /** What can happen. */
    public enum Kind {
        PLACEMENT_MADE,
        INVOICE_DRAFTED,
        INVOICE_ISSUED,
        INVOICE_DISCARDED,
        /** A client's credit paid an invoice, or part of it. */
        INVOICE_PAID,
        /** It no longer does. */
        PAYMENT_UNDONE,
        /** We heard last whether somebody left early. */
        DEPARTURE_HEARD,
        CREDIT_NOTE_DRAFTED,
        CREDIT_NOTE_ISSUED,
        CREDIT_NOTE_DISCARDED,
        REPLACEMENT_AGREED
    }
}
