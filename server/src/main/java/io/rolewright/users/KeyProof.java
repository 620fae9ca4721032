package io.rolewright.users;

import io.rolewright.shared.ApiKeyId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An API key as a program showed it, with its secret hashed.
 *
 * @param key which key
 * @param hash SHA-256 of the secret, in hexadecimal digits
 */
public record KeyProof(ApiKeyId key, String hash) {
    private static final Pattern FORM =
            Pattern.compile("rw_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([\\w-]{43})");

    /** The key in what follows {@code Bearer}; nothing when that is no API key by its form. */
    public static Optional<KeyProof> of(String bearer) {
        return Optional.of(FORM.matcher(bearer))
                .filter(java.util.regex.Matcher::matches)
                .map(form -> new KeyProof(new ApiKeyId(UUID.fromString(form.group(1))), hash(form.group(2))));
    }

    /** The key as a program shows it. */
    public static String text(ApiKeyId key, String secret) {
        return "rw_%s_%s".formatted(key.text(), secret);
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "KeyProof " + key;
    }
}
