package io.rolewright.events.users;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.SessionId;
import io.rolewright.shared.UserId;

/** Somebody signed in. @param session the sign-in, as the access token names it */
@EventType("users.signed-in.v1")
public record SignedIn(UserId user, SessionId session) implements Event {
    @Override
    public UserId subject() {
        return user;
    }
}
