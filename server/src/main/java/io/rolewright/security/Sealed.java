package io.rolewright.security;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Something to be decrypted.
 *
 * @param purpose what it was encrypted for
 * @param ciphertext as it was answered
 * @param associatedData the same bytes as for encrypting, in base64
 */
public record Sealed(
        @Pattern(regexp = "[a-z][a-z0-9-]{1,39}") String purpose,
        String ciphertext,
        @Nullable @Size(max = 5_464) String associatedData) {}
