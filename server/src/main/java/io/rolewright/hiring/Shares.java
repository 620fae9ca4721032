package io.rolewright.hiring;

import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares of sums of money. */
final class Shares {
    private Shares() {}

    /** So many percent of a sum, rounded half up to the smallest coin of its currency. */
    static Money of(BigDecimal percent, Money whole) {
        var minor = BigDecimal.valueOf(whole.minor())
                .multiply(percent)
                .movePointLeft(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return Money.ofMinor(minor, whole.currency());
    }
}
