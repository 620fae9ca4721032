package io.rolewright.billing;

import io.rolewright.shared.Versioned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who the agency is on its invoices.
 *
 * @param party its name, number and address
 * @param accounts where clients pay to, one for each currency
 * @param taxed whether it is registered for GST, or for VAT; else its invoices bear no tax
 * @param version rises with every change; to be sent as {@code If-Match} with the next one
 */
public record Seller(
        @NotNull @Valid Party party,
        @NotNull @Size(max = 20) List<@Valid BankAccount> accounts,
        boolean taxed,
        int version)
        implements Versioned {
    public Seller {
        accounts = List.copyOf(accounts);
    }
}
