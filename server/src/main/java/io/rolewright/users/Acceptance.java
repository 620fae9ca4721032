package io.rolewright.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The acceptance of an invitation.
 *
 * @param name the person's name, as they write it
 * @param password 15 to 128 characters, no rule about their kinds, but none that everybody guesses
 */
public record Acceptance(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 1024) String password) {
    /** Without name and password, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "Acceptance";
    }
}
