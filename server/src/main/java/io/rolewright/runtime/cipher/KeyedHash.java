package io.rolewright.runtime.cipher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 under a key of one use alone, the same in every process: for what we compare and must not store. */
public final class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    /** @param use its name, for example {@code users.refresh} */
    public KeyedHash(MasterKey master, String use) {
        key = new SecretKeySpec(master.derive(use, KEY_BYTES), ALGORITHM);
    }

    /** 256 bits that nobody can tell from random ones without the key. */
    public byte[] of(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
