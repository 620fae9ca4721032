package io.rolewright.users.internal;

import io.rolewright.users.Access;
import org.springframework.stereotype.Component;

/** Lets somebody in whose password was right: opens a session and hands out its tokens. */
@Component
class Admission {
    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;

    Admission(Sessions sessions, RefreshTokens refreshTokens, AccessTokens accessTokens) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
    }

    /** Works in the caller's transaction. */
    Access admit(Login login, Origin origin) {
        var session = sessions.open(login, origin);
        return accessTokens.give(login, session, refreshTokens.first(session.id()));
    }
}
