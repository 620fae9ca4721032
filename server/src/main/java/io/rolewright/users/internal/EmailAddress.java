package io.rolewright.users.internal;

import io.rolewright.shared.ContractException;
import java.text.Normalizer;
import java.util.Locale;

/**
 * An e-mail address in the one spelling that we compare: NFC, lower case, nothing around it. Strictly the part before the @
 * could tell upper from lower case; no provider that matters does, and people do not either.
 *
 * @param text 3 to 254 characters with one @ that has something on both sides
 */
record EmailAddress(String text) {
    private static final int LONGEST = 254;

    EmailAddress {
        text = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || !hasForm(text)) {
            throw ContractException.invalid("users.email-malformed");
        }
    }

    private static boolean hasForm(String text) {
        var at = text.indexOf('@');
        return at > 0
                && at == text.lastIndexOf('@')
                && at < text.length() - 1
                && text.codePoints().noneMatch(point -> Character.isWhitespace(point) || Character.isISOControl(point));
    }

    /** Without the address, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
