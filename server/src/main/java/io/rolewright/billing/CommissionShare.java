package io.rolewright.billing;

import io.rolewright.shared.UserId;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Whose part of a commission it is.
 *
 * @param userId who earns it
 * @param percent how much of the whole
 */
public record CommissionShare(
        @NotNull UserId userId,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent) {}
