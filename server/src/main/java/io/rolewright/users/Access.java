package io.rolewright.users;

import java.time.Instant;

/**
 * What proves to the door who is asking.
 *
 * @param accessToken send it as {@code Authorization: Bearer <token>}
 * @param expiresAt from when on it is worth nothing
 * @param mustChangePassword whether the password must be changed before anything else can be done
 */
public record Access(String accessToken, Instant expiresAt, boolean mustChangePassword) {
    /** Without the token, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Access until " + expiresAt;
    }
}
