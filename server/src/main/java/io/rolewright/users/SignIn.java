package io.rolewright.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who wants to sign in.
 *
 * @param email the e-mail address of the login; upper and lower case do not matter
 * @param password the password, every character of it counts
 */
public record SignIn(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 1024) String password) {
    /** Without the password, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "SignIn";
    }
}
