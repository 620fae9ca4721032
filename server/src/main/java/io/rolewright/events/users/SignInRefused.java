package io.rolewright.events.users;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.SessionId;
import io.rolewright.shared.UserId;
import org.jspecify.annotations.Nullable;

/** A sign-in was refused. @param user the login whose password did not fit; none when there is no such login */
@EventType("users.sign-in-refused.v1")
public record SignInRefused(SessionId session, @Nullable UserId user) implements Event {
    @Override
    public SessionId subject() {
        return session;
    }
}
