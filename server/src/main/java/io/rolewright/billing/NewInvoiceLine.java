package io.rolewright.billing;

import io.rolewright.shared.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice is to be for.
 *
 * @param kind what this line is for; {@code OTHER} when absent, and anything else only where the draft has it already
 * @param words as they are to stand on the invoice; they name no candidate
 * @param quantity how many; 1 when absent
 * @param price of one, without tax; below zero to lower the invoice
 */
public record NewInvoiceLine(
        @Nullable LineKind kind,
        @NotBlank @Size(max = 500) String words,

        @Nullable @Positive @Digits(integer = 9, fraction = 3)
        BigDecimal quantity,

        @NotNull @Valid Money price) {}
