package io.rolewright.security;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something to be encrypted.
 *
 * @param purpose what it is for: a word of lower-case letters, digits and hyphens
 * @param plaintext the bytes, in base64
 * @param associatedData bytes in base64 that are not encrypted but must be the same for decrypting, for example the name of the
 *     record that it belongs to
 */
public record Plaintext(
        @Pattern(regexp = "[a-z][a-z0-9-]{1,39}") String purpose,
        String plaintext,
        @Nullable @Size(max = 5_464) String associatedData) {
    /** Without the bytes, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "Plaintext for " + purpose;
    }
}
