package io.rolewright.billing.internal;

import io.rolewright.shared.ContractException;
import java.util.Currency;

/** Currencies that money can be in. */
public final class Currencies {
    private Currencies() {}

    /**
     * Lets through those that have coins.
     *
     * @throws ContractException {@code billing.currency-unknown} (422)
     */
    public static String known(String currency) {
        if (!isKnown(currency)) {
            throw ContractException.invalid("billing.currency-unknown", currency);
        }
        return currency;
    }

    // Gold, test codes and their like have no coins: their digits are below zero.
    private static boolean isKnown(String currency) {
        try {
            return Currency.getInstance(currency).getDefaultFractionDigits() >= 0;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
