package io.rolewright.billing.internal.tax;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number under which a company is registered for taxes, in the one spelling that is stored: upper case, without blanks.
 *
 * @param country where it is registered
 * @param text the number
 */
public record TaxNumber(String country, String text) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]++");
    private static final Pattern ABN = Pattern.compile("[1-9][0-9]{10}");
    private static final Pattern VAT = Pattern.compile("[A-Z0-9+*]{2,12}");
    private static final int[] WEIGHTS = {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19};
    private static final int MODULUS = 89;

    public TaxNumber {
        text = BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    /**
     * Whether its check digits are those of an ABN, as the Australian Business Register says: the first digit less one, the sum
     * of all digits by their weights is a multiple of 89.
     */
    public boolean isAbn() {
        if (!ABN.matcher(text).matches()) {
            return false;
        }
        var sum = -WEIGHTS[0];
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (text.charAt(place) - '0');
        }
        return sum % MODULUS == 0;
    }

    /** Whether it is written as a VAT number of its country: with the country before it, which of Greece is {@code EL}. */
    public boolean isVat() {
        var prefix = country.equals("GR") ? "EL" : country;
        return text.startsWith(prefix)
                && VAT.matcher(text.substring(prefix.length())).matches();
    }
}
