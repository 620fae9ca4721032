package io.rolewright.events.users;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.SessionId;
import io.rolewright.shared.UserId;

/** A refresh token came again after it had been replaced: two hold it, one of them a thief. The session is ended. */
@EventType("users.refresh-token-reused.v1")
public record RefreshTokenReused(UserId user, SessionId session) implements Event {
    @Override
    public UserId subject() {
        return user;
    }
}
