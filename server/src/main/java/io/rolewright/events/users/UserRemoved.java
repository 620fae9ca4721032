package io.rolewright.events.users;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.UserId;

/** A login is gone, with its sessions and keys: nobody had shown that its address is theirs, and who was invited has taken the address. */
@EventType("users.user-removed.v1")
public record UserRemoved(UserId user) implements Event {
    @Override
    public UserId subject() {
        return user;
    }
}
