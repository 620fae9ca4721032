package io.rolewright.billing;

import io.rolewright.events.billing.PaymentWay;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PaymentId;
import io.rolewright.shared.RefundId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that goes back to a client.
 *
 * @param id names it
 * @param paymentId of which payment; absent when it is of a credit note
 * @param creditNoteId of which credit note; absent when it is of a payment
 * @param clientId to whom
 * @param amount how much
 * @param way how
 * @param state how far it is
 * @param madeOn the day on which we sent it
 * @param recordedAt when it was written down
 */
public record Refund(
        RefundId id,
        @Nullable PaymentId paymentId,
        @Nullable CreditNoteId creditNoteId,
        ClientId clientId,
        Money amount,
        PaymentWay way,
        RefundState state,
        LocalDate madeOn,
        Instant recordedAt) {}
