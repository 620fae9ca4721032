package io.rolewright.listings.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Pay that an advert states with all that makes it pay: bounds, currency and what one payment is for. Where one of them is
 * missing no pay is stated, for nothing is made up.
 *
 * @param least lower bound, in whole units of the currency
 * @param most upper bound; the same for a single figure
 * @param currency ISO 4217
 * @param unit {@code HOUR}, {@code DAY}, {@code WEEK}, {@code MONTH} or {@code YEAR}
 */
record StatedPay(BigDecimal least, BigDecimal most, String currency, String unit) {
    private static final Set<String> UNITS = Set.of("HOUR", "DAY", "WEEK", "MONTH", "YEAR");

    static Optional<StatedPay> of(Words words) {
        var currency = words.pay("currency").asString("");
        var unit = words.pay("value/unitText").asString("");
        if (currency.isBlank() || !UNITS.contains(unit)) {
            return Optional.empty();
        }
        var least = bound(words, "minValue");
        var most = bound(words, "maxValue");
        return least.isPresent() && most.isPresent()
                ? Optional.of(new StatedPay(least.get(), most.get(), currency, unit))
                : Optional.empty();
    }

    private static Optional<BigDecimal> bound(Words words, String member) {
        return words.pay("value/" + member)
                .decimalValueOpt()
                .or(() -> words.pay("value/value").decimalValueOpt());
    }

    boolean isOneFigure() {
        return least.compareTo(most) == 0;
    }
}
