package io.rolewright.events.users;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.SessionId;
import io.rolewright.shared.UserId;
import java.time.Instant;

/** A session was ended before its time. @param tokensEnd when the last access token of it expires by itself */
@EventType("users.session-ended.v1")
public record SessionEnded(UserId user, SessionId session, Reason reason, Instant tokensEnd) implements Event {
    /** Why. */
    public enum Reason {
        /** Who had opened it signed out. */
        SIGNED_OUT,
        /** Its owner ended it from another session. */
        REVOKED,
        /** A refresh token that had been replaced came again. */
        TOKEN_REUSED
    }

    @Override
    public UserId subject() {
        return user;
    }
}
