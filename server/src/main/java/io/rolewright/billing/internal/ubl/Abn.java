package io.rolewright.billing.internal.ubl;

import io.rolewright.billing.Party;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An Australian Business Number, by which its companies are found on the Peppol network.
 *
 * @param digits eleven
 */
record Abn(String digits) {
    /** That of the issuer among all issuers of such numbers, by ISO 6523. */
    static final String SCHEME = "0151";

    private static final String COUNTRY = "AU";
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{10}");
    private static final int[] WEIGHTS = {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19};
    private static final int MODULUS = 89;

    /** The one of a company; absent when it is not of Australia, or its number is none. */
    static Optional<Abn> of(Party party) {
        var number = party.taxNumber();
        if (!party.country().equals(COUNTRY) || number == null) {
            return Optional.empty();
        }
        var digits = number.replaceAll("\\s", "");
        return isValid(digits) ? Optional.of(new Abn(digits)) : Optional.empty();
    }

    /** By the check of the Australian Business Register: one is taken from the first digit. */
    private static boolean isValid(String digits) {
        if (!FORM.matcher(digits).matches()) {
            return false;
        }
        var sum = -WEIGHTS[0];
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % MODULUS == 0;
    }
}
