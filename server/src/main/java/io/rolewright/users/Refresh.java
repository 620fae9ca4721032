package io.rolewright.users;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who wants to stay signed in.
 *
 * @param refreshToken the refresh token that came last
 */
public record Refresh(@NotBlank @Size(max = 100) String refreshToken) {
    /** Without the token, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Refresh";
    }
}
