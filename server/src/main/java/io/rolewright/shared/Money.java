package io.rolewright.shared;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of money, exact to the smallest coin of its currency.
 *
 * @param amount in whole units with a point, such as {@code 1234.50}
 * @param currency ISO 4217
 */
public record Money(
        @NotNull @Pattern(regexp = "-?\\d{1,15}(\\.\\d{1,4})?")
        String amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

    /** So many of the currency's smallest coins. */
    public static Money ofMinor(long minor, String currency) {
        return new Money(BigDecimal.valueOf(minor, digits(currency)).toPlainString(), currency);
    }

    /**
     * The amount in the currency's smallest coins.
     *
     * @throws ArithmeticException when the amount is no whole number of them
     * @throws IllegalArgumentException when there is no such currency
     */
    public long minor() {
        return new BigDecimal(amount).movePointRight(digits(currency)).longValueExact();
    }

    private static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
