package io.rolewright.users.internal;

import io.rolewright.runtime.cipher.MasterKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 under a key of one use alone, the same in every process: for what we compare and must not store. */
final class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    /** @param use its name, for example {@code users.email} */
    KeyedHash(MasterKey master, String use) {
        key = new SecretKeySpec(master.derive(use, KEY_BYTES), ALGORITHM);
    }

    String of(String text) {
        return HexFormat.of().formatHex(bits(text));
    }

    /** 256 bits that nobody can tell from random ones without the key. */
    byte[] bits(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
