package io.rolewright.billing;

import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * How much of an invoice a client's credit is to pay.
 *
 * @param invoiceId which
 * @param amount how much, in the currency of both
 */
public record NewAllocation(
        @NotNull InvoiceId invoiceId, @NotNull @Valid Money amount) {}
