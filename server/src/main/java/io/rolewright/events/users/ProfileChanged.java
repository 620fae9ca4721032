package io.rolewright.events.users;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.UserId;
import java.util.List;

/** Somebody changed their own profile. @param version of the profile from now on @param changed the names of the members that changed */
@EventType("users.profile-changed.v1")
public record ProfileChanged(UserId user, int version, List<String> changed) implements Event {
    public ProfileChanged {
        changed = List.copyOf(changed);
    }

    @Override
    public UserId subject() {
        return user;
    }
}
