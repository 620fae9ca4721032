package io.rolewright.billing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where clients pay money of one currency to.
 *
 * @param currency ISO 4217
 * @param name whose account it is, as the bank has it
 * @param number of the account, or its IBAN
 * @param branch BSB, sort code or BIC; absent where the number says it
 */
public record BankAccount(
        @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 40) String number,
        @Nullable @Size(max = 20) String branch) {}
