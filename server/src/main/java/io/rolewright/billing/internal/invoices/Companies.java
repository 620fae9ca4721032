package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.Party;
import io.rolewright.billing.internal.tax.TaxNumber;
import io.rolewright.shared.ContractException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Companies as they may stand on invoices. */
final class Companies {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private Companies() {}

    /**
     * The company as it is stored.
     *
     * @throws ContractException {@code billing.country-unknown} (422), {@code billing.abn-wrong} (422) when it is Australian and
     *     its number is no ABN
     */
    static Party of(Party sent) {
        requireKnown(sent.country());
        if (sent.address() != null) {
            requireKnown(sent.address().country());
        }
        return new Party(sent.name().strip(), number(sent), sent.country(), sent.address());
    }

    private static void requireKnown(String country) {
        if (!COUNTRIES.contains(country)) {
            throw ContractException.invalid("billing.country-unknown", country);
        }
    }

    private static @Nullable String number(Party sent) {
        if (sent.taxNumber() == null || sent.taxNumber().isBlank()) {
            return null;
        }
        var number = new TaxNumber(sent.country(), sent.taxNumber());
        if (sent.country().equals("AU") && !number.isAbn()) {
            throw ContractException.invalid("billing.abn-wrong");
        }
        return number.text();
    }
}
