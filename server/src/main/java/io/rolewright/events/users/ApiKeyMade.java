package io.rolewright.events.users;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApiKeyId;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.util.Set;

/** Somebody made a key for a program. @param scopes what it may do at most */
@EventType("users.api-key-made.v1")
public record ApiKeyMade(UserId user, ApiKeyId key, Set<Permission> scopes, Instant expiresAt) implements Event {
    public ApiKeyMade {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public UserId subject() {
        return user;
    }
}
