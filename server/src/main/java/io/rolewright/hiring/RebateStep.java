package io.rolewright.hiring;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/**
 * How much of the fee is given back for somebody who leaves early.
 *
 * @param untilDay until which day of work, that day included
 * @param percent the share, in percent of the fee
 */
public record RebateStep(
        @Min(1) @Max(3_650) int untilDay,

        @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent) {}
