package io.rolewright.users.internal;

import io.rolewright.runtime.cipher.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Finds a login by its address without storing the address readably: HMAC-SHA-256 under a key of this use alone. */
@Component
class EmailHash {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    EmailHash(MasterKey master) {
        key = new SecretKeySpec(master.derive("users.email", KEY_BYTES), ALGORITHM);
    }

    String of(EmailAddress address) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(address.text().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
