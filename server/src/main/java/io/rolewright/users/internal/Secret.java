package io.rolewright.users.internal;

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
record Secret(String text) {
    /** Enough for a link. */
    private static final int LINK_BYTES = 16;

    static Secret random() {
        return random(LINK_BYTES);
    }

    static Secret random(int bytes) {
        var bits = new byte[bytes];
        new SecureRandom().nextBytes(bits);
        return of(bits);
    }

    static Secret of(byte[] bits) {
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
