package io.rolewright.users.internal;

import io.rolewright.shared.ContractException;
import java.text.Normalizer;

/**
 * A password as it is compared: every code point of it, in NFC, so that the same password typed on another keyboard is the
 * same password (NIST SP 800-63B).
 */
record Password(String text) {
    /** In code points; NIST's minimum where the password is the only factor. */
    static final int SHORTEST = 15;

    static final int LONGEST = 128;

    Password {
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * A password that somebody wants to have from now on.
     *
     * @throws ContractException {@code users.password-too-short}, {@code users.password-too-long} or
     *     {@code users.password-common} (422)
     */
    static Password chosen(String text) {
        var password = new Password(text);
        var length = password.text.codePointCount(0, password.text.length());
        if (length < SHORTEST) {
            throw ContractException.invalid("users.password-too-short", SHORTEST);
        }
        if (length > LONGEST) {
            throw ContractException.invalid("users.password-too-long", LONGEST);
        }
        if (CommonPasswords.contain(password.text)) {
            throw ContractException.invalid("users.password-common");
        }
        return password;
    }

    @Override
    public String toString() {
        return "Password";
    }
}
