package io.rolewright.billing;

import io.rolewright.events.billing.PaymentWay;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Money;
import io.rolewright.shared.PaymentId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that goes back to a client. Exactly one of {@code paymentId} and {@code creditNoteId} says of what.
 *
 * @param paymentId of what is left of this payment
 * @param creditNoteId of what is left of this credit note
 * @param amount how much
 * @param way {@code CARD} only of a payment that came by card, or of a note whose invoice such a payment paid: the card's provider
 *     then sends the money back
 * @param madeOn the day on which we sent it
 */
public record NewRefund(
        @Nullable PaymentId paymentId,
        @Nullable CreditNoteId creditNoteId,
        @NotNull @Valid Money amount,
        @NotNull PaymentWay way,
        @NotNull LocalDate madeOn) {}
