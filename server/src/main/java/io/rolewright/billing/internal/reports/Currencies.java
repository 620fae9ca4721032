package io.rolewright.billing.internal.reports;

import io.rolewright.shared.ContractException;
import java.util.Currency;

/** Currencies that somebody names. */
final class Currencies {
    private Currencies() {}

    /**
     * Lets through those that have coins.
     *
     * @throws ContractException {@code billing.currency-unknown} (422)
     */
    static String known(String currency) {
        if (!isKnown(currency)) {
            throw ContractException.invalid("billing.currency-unknown", currency);
        }
        return currency;
    }

    private static boolean isKnown(String currency) {
        try {
            return Currency.getInstance(currency).getDefaultFractionDigits() >= 0;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
