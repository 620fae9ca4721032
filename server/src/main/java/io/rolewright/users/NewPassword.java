package io.rolewright.users;

import jakarta.validation.constraints.NotNull;

/**
 * A password in place of one that was forgotten.
 *
 * @param password as the agency's policy asks for it
 */
public record NewPassword(@NotNull String password) {
    @Override
    public String toString() {
        return "NewPassword";
    }
}
