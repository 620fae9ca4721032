package io.rolewright.hiring.internal;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.Money;
import org.jspecify.annotations.Nullable;

/** Sums of money that somebody is to pay. */
final class Amounts {
    private Amounts() {}

    /**
     * Lets through sums above zero in whole coins of a currency, and none.
     *
     * @throws ContractException {@code hiring.money-malformed} (422)
     */
    static void require(@Nullable Money money) {
        if (!canBePaid(money)) {
            throw ContractException.invalid("hiring.money-malformed");
        }
    }

    private static boolean canBePaid(@Nullable Money money) {
        try {
            return money == null || money.minor() > 0;
        } catch (ArithmeticException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
