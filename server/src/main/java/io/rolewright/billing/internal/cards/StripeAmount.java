package io.rolewright.billing.internal.cards;

import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An amount as Stripe counts it: in smallest coins, with exceptions of its own.
 *
 * @param minor how many
 * @param currency ISO 4217, in lower case
 */
record StripeAmount(long minor, String currency) {
    /** Where Stripe counts other coins than ISO 4217 has. */
    private static final Map<String, Integer> DIGITS = Map.of("ISK", 2, "UGX", 2, "MGA", 0);

    private static final int OF_THOUSANDS = 3;

    /** What Stripe would take; nothing where it takes no such amount. */
    static Optional<StripeAmount> of(Money money) {
        var digits = digits(money.currency());
        var minor = new BigDecimal(money.amount()).movePointRight(digits).stripTrailingZeros();
        // Of thousandths it takes tens only.
        if (minor.scale() > 0 || minor.signum() <= 0 || (digits == OF_THOUSANDS && minor.scale() > -1)) {
            return Optional.empty();
        }
        return Optional.of(
                new StripeAmount(minor.longValueExact(), money.currency().toLowerCase(Locale.ROOT)));
    }

    /** The money that Stripe tells of; nothing where we have no such coins. */
    static Optional<Money> read(long minor, String currency) {
        var code = currency.toUpperCase(Locale.ROOT);
        try {
            var ours = Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
            var coins = BigDecimal.valueOf(minor, digits(code)).movePointRight(ours);
            return Optional.of(Money.ofMinor(coins.longValueExact(), code));
        } catch (IllegalArgumentException | ArithmeticException unknown) {
            return Optional.empty();
        }
    }

    private static int digits(String currency) {
        var usual = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        return DIGITS.getOrDefault(currency, usual);
    }
}
