package io.rolewright.events.users;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ApiKeyId;
import io.rolewright.shared.UserId;

/** A key for a program is void from now on. */
@EventType("users.api-key-revoked.v1")
public record ApiKeyRevoked(UserId user, ApiKeyId key) implements Event {
    @Override
    public UserId subject() {
        return user;
    }
}
