package io.rolewright.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A change of one's own password.
 *
 * @param currentPassword the password so far
 * @param newPassword the new one: 15 to 128 characters, no rule about their kinds, but none that everybody guesses
 */
public record PasswordChange(
        @NotBlank @Size(max = 1024) String currentPassword,
        @NotBlank @Size(max = 1024) String newPassword) {
    /** Without the passwords, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "PasswordChange";
    }
}
