package io.rolewright.events.users;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.UserId;

/** A login has a new password; access tokens of an earlier version are void. @param version how often it was set, from 1 */
@EventType("users.password-changed.v1")
public record PasswordChanged(UserId user, int version) implements Event {
    @Override
    public UserId subject() {
        return user;
    }
}
