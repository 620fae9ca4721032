package io.rolewright.users;

import io.rolewright.shared.Permission;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key to be made.
 *
 * @param name what to call it, for example after the program that gets it
 * @param scopes what the program may do: some of what you may do, but not manage your login
 * @param expiresAt from when on it is worth nothing, at most a year ahead; 90 days ahead unless given
 */
public record NewApiKey(
        @NotBlank @Size(max = 100) String name,
        @NotEmpty @Size(max = 50) Set<Permission> scopes,
        @Nullable Instant expiresAt) {
    /** Without the name, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "NewApiKey " + scopes;
    }
}
