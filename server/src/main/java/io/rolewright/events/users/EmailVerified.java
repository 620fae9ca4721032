package io.rolewright.events.users;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.UserId;

/**
 * Somebody has shown that the address of their login is theirs.
 *
 * @param user the login
 */
@EventType("users.email-verified.v1")
public record EmailVerified(UserId user) implements Event {
    @Override
    public UserId subject() {
        return user;
    }
}
