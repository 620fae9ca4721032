package io.rolewright.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A password that somebody has forgotten.
 *
 * @param email the address of the login
 */
public record ForgottenPassword(@NotBlank @Size(max = 254) String email) {
    /** Without the address, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "ForgottenPassword";
    }
}
