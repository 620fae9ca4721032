package io.rolewright.users;

import io.rolewright.shared.ApiKeyId;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.util.Set;

/**
 * What an API key that is good allows.
 *
 * @param key the key
 * @param owner who made it
 * @param version the password version of the owner's login
 * @param permissions what both the key's scopes and the owner's role allow
 * @param expiresAt from when on it is worth nothing
 */
public record KeyGrant(ApiKeyId key, UserId owner, int version, Set<Permission> permissions, Instant expiresAt) {
    public KeyGrant {
        permissions = Set.copyOf(permissions);
    }
}
