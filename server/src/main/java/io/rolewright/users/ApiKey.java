package io.rolewright.users;

import io.rolewright.shared.ApiKeyId;
import io.rolewright.shared.Permission;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a program works with instead of a password.
 *
 * @param id its id
 * @param name what its owner calls it
 * @param scopes what a program may do with it, as long as its owner may do it too
 * @param madeAt when it was made
 * @param expiresAt from when on it is worth nothing
 * @param usedAt when a program last came with it, give or take five minutes; absent before the first time
 */
public record ApiKey(
        ApiKeyId id,
        String name,
        Set<Permission> scopes,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {
    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    /** Without the name, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "ApiKey " + id;
    }
}
