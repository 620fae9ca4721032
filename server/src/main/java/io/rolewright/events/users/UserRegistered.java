package io.rolewright.events.users;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.InvitationId;
import io.rolewright.shared.UserId;
import org.jspecify.annotations.Nullable;

/** A login was made. @param invitation the invitation that was accepted; none for the first administrator */
@EventType("users.user-registered.v1")
public record UserRegistered(
        UserId user, Role role, @Nullable InvitationId invitation) implements Event {
    @Override
    public UserId subject() {
        return user;
    }
}
