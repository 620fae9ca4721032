package io.rolewright.billing;

import io.rolewright.events.billing.CreditReason;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A credit note to be drafted.
 *
 * @param invoiceId of which invoice something is to be given back; it is issued
 * @param reason why; a rebate follows from the end of a placement alone
 * @param words why, as it is to stand on the note; they name no candidate
 * @param net how much, without tax; not more than is left of the invoice
 */
public record NewCreditNote(
        @NotNull InvoiceId invoiceId,
        @NotNull CreditReason reason,
        @NotBlank @Size(max = 500) String words,
        @NotNull @Valid Money net) {}
