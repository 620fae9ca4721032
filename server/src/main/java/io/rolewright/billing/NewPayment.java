package io.rolewright.billing;

import io.rolewright.events.billing.PaymentWay;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that a client sent us.
 *
 * @param clientId who
 * @param amount how much
 * @param receivedOn the day on which it came
 * @param way {@code BANK} or {@code OTHER}; card payments come from their provider
 * @param reference what the client wrote to it
 * @param invoices what it pays, and how much of that; what is left is the client's credit
 * @param toOldest {@code true} pays the client's open invoices, those that are due first first, when none are named
 */
public record NewPayment(
        @NotNull ClientId clientId,
        @NotNull @Valid Money amount,
        @NotNull LocalDate receivedOn,
        @NotNull PaymentWay way,
        @Nullable @Size(max = 500) String reference,
        @Nullable @Size(max = 200) List<@NotNull @Valid NewAllocation> invoices,
        @Nullable Boolean toOldest) {
    public NewPayment {
        invoices = invoices == null ? null : List.copyOf(invoices);
    }
}
