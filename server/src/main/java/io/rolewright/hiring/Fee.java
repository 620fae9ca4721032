package io.rolewright.hiring;

import io.rolewright.shared.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a placement costs: a share of the first year's pay or a sum, one of both, and in any case not less than a minimum.
 *
 * @param percent the share, in percent of the first year's pay
 * @param flat the sum, whatever the pay
 * @param minimum the least that is to be paid
 */
public record Fee(
        @Nullable @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent,

        @Nullable @Valid Money flat,
        @Nullable @Valid Money minimum) {

    /**
     * The fee for somebody who is placed with this pay for the first year, exact: a share is rounded half up to the smallest
     * coin of the pay's currency.
     *
     * @param pay not below zero
     * @throws IllegalArgumentException when the pay is below zero, or the minimum stands in another currency than the fee
     * @throws ArithmeticException when the pay is no whole number of coins
     */
    public Money of(Money pay) {
        var fee = base(pay);
        return minimum == null ? fee : larger(fee, minimum);
    }

    /**
     * The same without looking at the minimum.
     *
     * @param pay not below zero
     * @throws IllegalArgumentException when the pay is below zero
     * @throws ArithmeticException when the pay is no whole number of coins
     */
    public Money base(Money pay) {
        if (pay.minor() < 0) {
            throw new IllegalArgumentException("pay below zero");
        }
        return percent == null ? Objects.requireNonNull(flat) : pay.percent(percent);
    }

    private static Money larger(Money fee, Money minimum) {
        if (!fee.currency().equals(minimum.currency())) {
            throw new IllegalArgumentException("a fee in " + fee.currency() + ", its minimum in " + minimum.currency());
        }
        return fee.minor() < minimum.minor() ? minimum : fee;
    }
}
