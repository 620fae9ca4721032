package io.rolewright.integrations.twins.words;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/**
 * What a model was asked, whoever made it.
 *
 * @param text all that was said to it, message by message, the instructions first
 * @param schema what the answer has to keep to, a missing node where it is free
 */
public record Prompt(String model, String text, JsonNode schema) {
    /** SHA-256 of the text, in hexadecimal. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
