package io.rolewright.users.internal;

import io.rolewright.events.users.SessionEnded.Reason;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Page;
import io.rolewright.shared.SessionId;
import io.rolewright.users.Session;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a person does with their own sessions. */
@Component
class OwnSessions {
    private final Sessions sessions;
    private final SessionEnds ends;
    private final Once once;

    OwnSessions(Sessions sessions, SessionEnds ends, Once once) {
        this.sessions = sessions;
        this.ends = ends;
        this.once = once;
    }

    Page<Session> list() {
        return Page.of(sessions.find(OwnLogin.me(), Call.current().actor().session()));
    }

    /** @throws ContractException {@code users.session-unknown} (404) */
    void signOut() {
        end(current(), Reason.SIGNED_OUT);
    }

    /** @throws ContractException {@code users.session-unknown} (404) */
    void revoke(SessionId session) {
        end(session, Reason.REVOKED);
    }

    private void end(SessionId session, Reason reason) {
        once.run(() -> {
            if (!ends.end(OwnLogin.me(), session, reason)) {
                throw unknown();
            }
        });
    }

    private static SessionId current() {
        return Optional.ofNullable(Call.current().actor().session()).orElseThrow(OwnSessions::unknown);
    }

    private static ContractException unknown() {
        return ContractException.notFound("users.session-unknown");
    }
}
