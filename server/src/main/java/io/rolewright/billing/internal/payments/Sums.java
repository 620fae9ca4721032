package io.rolewright.billing.internal.payments;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.Money;

/** Sums that move. */
public final class Sums {
    /** So many smallest coins can be added up thousands of times. */
    private static final long MOST = 1_000_000_000_000_000L;

    private Sums() {}

    /**
     * A sum above zero, and below 10^15 smallest coins, in whole coins of a currency that there is.
     *
     * @throws ContractException {@code billing.sum-malformed} (422)
     */
    public static Money require(Money sum) {
        if (!canMove(sum)) {
            throw ContractException.invalid("billing.sum-malformed");
        }
        return Money.ofMinor(sum.minor(), sum.currency());
    }

    private static boolean canMove(Money sum) {
        try {
            return sum.minor() > 0 && sum.minor() < MOST;
        } catch (ArithmeticException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
