package io.rolewright.billing;

import io.rolewright.shared.ClientId;
import io.rolewright.shared.PaymentId;
import io.rolewright.shared.RefundId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a bank's file is: money that came is a client's payment or a payout; money that went is a refund or a payment that
 * did not last.
 *
 * @param clientId whose payment; may be left out where invoices are named
 * @param invoices what it pays, and how much of that; what is left is the client's credit
 * @param refundId the refund that left
 * @param returnedPaymentId the payment that did not last
 * @param cardPayout {@code true} for what a provider of card payments paid out
 */
public record NewMatch(
        @Nullable ClientId clientId,
        @Nullable @Size(max = 200) List<@NotNull @Valid NewAllocation> invoices,
        @Nullable RefundId refundId,
        @Nullable PaymentId returnedPaymentId,
        @Nullable Boolean cardPayout) {
    public NewMatch {
        invoices = invoices == null ? null : List.copyOf(invoices);
    }
}
