package io.rolewright.users.internal;

import io.rolewright.security.PasswordPolicy;
import io.rolewright.shared.ContractException;
import java.text.Normalizer;

/**
 * A password as it is compared: every code point of it, in NFC, so that the same password typed on another keyboard is the
 * same password (NIST SP 800-63B).
 */
record Password(String text) {
    /** In code points. */
    static final int LONGEST = 128;

    Password {
        text = Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * A password that somebody wants to have from now on.
     *
     * @param policy what the agency asks of it
     * @throws ContractException {@code users.password-too-short}, {@code users.password-too-long},
     *     {@code users.password-common} or {@code users.password-blocked} (422)
     */
    static Password chosen(String text, PasswordPolicy policy) {
        var password = new Password(text);
        var length = password.text.codePointCount(0, password.text.length());
        if (length < policy.shortest()) {
            throw ContractException.invalid("users.password-too-short", policy.shortest());
        }
        if (length > LONGEST) {
            throw ContractException.invalid("users.password-too-long", LONGEST);
        }
        if (CommonPasswords.contain(password.text)) {
            throw ContractException.invalid("users.password-common");
        }
        if (policy.blocks(password.text)) {
            throw ContractException.invalid("users.password-blocked");
        }
        return password;
    }

    @Override
    public String toString() {
        return "Password";
    }
}
