package io.rolewright.users.internal;

import io.rolewright.shared.Page;
import io.rolewright.shared.SessionId;
import io.rolewright.users.Session;
import io.rolewright.users.SessionsApi;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link SessionsApi}. */
@RestController
class SessionsController implements SessionsApi {
    private final OwnSessions own;

    SessionsController(OwnSessions own) {
        this.own = own;
    }

    @Override
    public Page<Session> list() {
        return own.list();
    }

    @Override
    public void end(SessionId id) {
        own.revoke(id);
    }
}
