package io.rolewright.integrations.twins.payments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;

/**
 * An amount of money as Stripe counts it.
 *
 * @param minor in the currency's smallest unit
 * @param currency ISO 4217, in lower case
 */
record Amount(long minor, String currency) {
    private static final int MOST = 99_999_999;
    private static final int LEAST = 50;
    private static final BigDecimal SHARE = new BigDecimal("0.017");
    private static final int FIXED = 30;

    private static final Set<String> WITHOUT_COINS = Set.of(
            "bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "vnd", "vuv", "xaf", "xof", "xpf");
    private static final Set<String> OF_THOUSANDS = Set.of("bhd", "jod", "kwd", "omr", "tnd");
    private static final Set<String> OF_HUNDREDS = Set.of(
            "aed", "aud", "brl", "cad", "chf", "czk", "dkk", "eur", "gbp", "hkd", "huf", "inr", "isk", "mxn", "myr",
            "nok", "nzd", "pln", "sek", "sgd", "thb", "ugx", "usd", "zar");

    /**
     * An amount that can be charged.
     *
     * @param field where the amount stands in the form
     * @param currencyField where its currency stands
     * @throws StripeError when it cannot
     */
    static Amount of(long minor, String field, String currency, String currencyField) {
        var known = currency.toLowerCase(Locale.ROOT);
        if (!WITHOUT_COINS.contains(known) && !OF_THOUSANDS.contains(known) && !OF_HUNDREDS.contains(known)) {
            throw StripeError.wrong(currencyField, "Invalid currency: " + known + ".");
        }
        if (minor < 1) {
            throw StripeError.wrong(
                    "parameter_invalid_integer", field, "This value must be greater than or equal to 1.");
        }
        if (OF_THOUSANDS.contains(known) && minor % 10 != 0) {
            throw StripeError.wrong("invalid_charge_amount", field, "Amounts in " + known + " must end with a zero.");
        }
        if (minor > MOST) {
            throw StripeError.wrong("amount_too_large", field, "Amount must be no more than $999,999.99");
        }
        if (OF_HUNDREDS.contains(known) && minor < LEAST) {
            throw StripeError.wrong("amount_too_small", field, "Amount must be at least 50 " + known + " cents");
        }
        return new Amount(minor, known);
    }

    /** What Stripe keeps of it: 1.7 percent, and thirty cents where there are cents. */
    long fee() {
        var share = BigDecimal.valueOf(minor).multiply(SHARE).setScale(0, RoundingMode.HALF_UP);
        return share.longValueExact() + (OF_HUNDREDS.contains(currency) ? FIXED : 0);
    }
}
