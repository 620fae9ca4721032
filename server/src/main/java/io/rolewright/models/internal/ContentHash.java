package io.rolewright.models.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Hashes: SHA-256 in lower-case hexadecimal. */
final class ContentHash {
    private static final String FORM = "rolewright.model.v1";

    private ContentHash() {}

    /** Names the content of a version: the model, how it is read, its artefact and its card. */
    static String of(String model, String format, String artifact, String card) {
        var lines = List.of(FORM, model, format, artifact, of(card.getBytes(StandardCharsets.UTF_8)), "");
        return of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] bytes) {
        return text(start().digest(bytes));
    }

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    static String text(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
