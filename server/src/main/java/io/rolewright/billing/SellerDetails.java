package io.rolewright.billing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the agency is to be on its invoices.
 *
 * @param party its name, number and address; of an Australian agency the number is its ABN
 * @param accounts where clients pay to, one for each currency; absent for none
 * @param taxed whether it is registered for GST, or for VAT; then it needs a number
 */
public record SellerDetails(
        @NotNull @Valid Party party,
        @Nullable @Size(max = 20) List<@NotNull @Valid BankAccount> accounts,
        boolean taxed) {}
