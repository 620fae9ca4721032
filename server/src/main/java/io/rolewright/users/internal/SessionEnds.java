package io.rolewright.users.internal;

import io.rolewright.events.users.SessionEnded;
import io.rolewright.events.users.SessionEnded.Reason;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.SessionId;
import io.rolewright.shared.UserId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Ends sessions and tells every door. */
@Component
class SessionEnds {
    private final Sessions sessions;
    private final EventLog log;
    private final UserSettings settings;
    private final Clock clock;

    SessionEnds(Sessions sessions, EventLog log, UserSettings settings, Clock clock) {
        this.sessions = sessions;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    /** Works in the caller's transaction; false when it had ended before, or is somebody else's. */
    boolean end(UserId user, SessionId session, Reason reason) {
        if (!sessions.end(user, session)) {
            return false;
        }
        var tokensEnd = clock.instant().plus(settings.accessTokenLife());
        log.append(new SessionEnded(user, session, reason, tokensEnd));
        return true;
    }
}
