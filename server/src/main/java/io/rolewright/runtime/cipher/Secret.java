package io.rolewright.runtime.cipher;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What proves that its holder was given it: random bits. We keep its hash alone; being random it needs no salt.
 *
 * @param text the bits in base64url
 */
public record Secret(String text) {
    private static final int LINK_BYTES = 16;

    /** Enough bits for a link. */
    public static Secret random() {
        return random(LINK_BYTES);
    }

    /** So many random bytes. */
    public static Secret random(int bytes) {
        var bits = new byte[bytes];
        new SecureRandom().nextBytes(bits);
        return of(bits);
    }

    /** These bits. */
    public static Secret of(byte[] bits) {
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What we keep: SHA-256 of the text, as hexadecimal digits. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without the bits, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "Secret";
    }
}
