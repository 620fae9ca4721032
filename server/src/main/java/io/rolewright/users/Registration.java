package io.rolewright.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who registers.
 *
 * @param email the address that they will sign in with
 * @param name the person's name, as they write it
 * @param password 15 to 128 characters, no rule about their kinds, but none that everybody guesses
 */
public record Registration(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 1024) String password) {
    /** Without address, name and password, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "Registration";
    }
}
