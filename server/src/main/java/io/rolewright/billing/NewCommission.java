package io.rolewright.billing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What colleagues are to earn of a placement.
 *
 * @param percent of the fee without tax; absent leaves it as it was
 * @param shares who earns it: together 100 percent, or nobody
 */
public record NewCommission(
        @Nullable @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent,

        @NotNull @Size(max = 20) List<@NotNull @Valid CommissionShare> shares) {
    public NewCommission {
        shares = List.copyOf(shares);
    }
}
