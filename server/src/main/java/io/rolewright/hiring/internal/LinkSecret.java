package io.rolewright.hiring.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What stands at the end of a link that needs no password: 128 random bits. It is found by its hash, which needs no salt since
 * the bits are random.
 *
 * @param text the bits in base64url
 */
record LinkSecret(String text) {
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkSecret random() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
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
        return "LinkSecret";
    }
}
