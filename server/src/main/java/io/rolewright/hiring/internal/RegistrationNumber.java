package io.rolewright.hiring.internal;

import io.rolewright.shared.ContractException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number under which a company is registered, in the one spelling that is stored and compared: upper case, without
 * blanks. Of an Australian company it is the ABN, whose check digits are proved as the Australian Business Register says:
 * the first digit less one, the sum of all digits by their weights is a multiple of 89.
 *
 * @param country where it is registered
 * @param text the number
 */
record RegistrationNumber(String country, String text) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]++");
    private static final Pattern ABN = Pattern.compile("[1-9][0-9]{10}");
    private static final int[] WEIGHTS = {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19};
    private static final int MODULUS = 89;

    RegistrationNumber {
        text = BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        if (country.equals("AU") && !isAbn(text)) {
            throw ContractException.invalid("hiring.abn-wrong");
        }
    }

    private static boolean isAbn(String text) {
        if (!ABN.matcher(text).matches()) {
            return false;
        }
        var sum = -WEIGHTS[0];
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (text.charAt(place) - '0');
        }
        return sum % MODULUS == 0;
    }
}
