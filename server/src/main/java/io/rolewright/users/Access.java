package io.rolewright.users;

import io.rolewright.shared.SessionId;
import java.time.Instant;

/**
 * What proves to the door who is asking, and what keeps it going.
 *
 * @param accessToken send it as {@code Authorization: Bearer <token>}
 * @param expiresAt from when on it is worth nothing
 * @param refreshToken gets the next access token at {@code POST /api/v1/users/refresh}; works once, so keep the one that
 *     comes with the answer
 * @param sessionEndsAt from when on the password is needed again, at the latest
 * @param session the session that both belong to
 * @param mustChangePassword whether the password must be changed before anything else can be done
 */
public record Access(
        String accessToken,
        Instant expiresAt,
        String refreshToken,
        Instant sessionEndsAt,
        SessionId session,
        boolean mustChangePassword) {
    /** Without the tokens, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "Access until " + expiresAt;
    }
}
