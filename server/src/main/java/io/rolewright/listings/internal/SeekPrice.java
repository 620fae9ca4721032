package io.rolewright.listings.internal;

import io.rolewright.shared.Money;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads prices as SEEK shows them to people: {@code $1,285.00 AUD (excl. GST)}. */
final class SeekPrice {
    private static final Pattern SHOWN = Pattern.compile(
            "(?:[A-Z]{0,3}\\p{Sc})?(\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,9})(\\.\\d{1,4})? ([A-Z]{3})(?: \\([^()]{0,40}\\))?");

    private SeekPrice() {}

    /** The price; nothing where the text is anything else, is below zero, or has parts of the currency's smallest coin. */
    static Optional<Money> read(String summary) {
        var shown = SHOWN.matcher(summary.strip());
        if (!shown.matches()) {
            return Optional.empty();
        }
        var cents = shown.group(2) == null ? "" : shown.group(2);
        return exact(new Money(shown.group(1).replace(",", "") + cents, shown.group(3)));
    }

    private static Optional<Money> exact(Money read) {
        try {
            return Optional.of(Money.ofMinor(read.minor(), read.currency()));
        } catch (ArithmeticException | IllegalArgumentException noSuchCoin) {
            return Optional.empty();
        }
    }
}
