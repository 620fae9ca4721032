package io.rolewright.users;

import io.rolewright.shared.SessionId;
import java.time.Instant;

/**
 * A session that was ended before its time.
 *
 * @param session the session
 * @param tokensEnd when the last access token of it expires by itself
 */
public record EndedSession(SessionId session, Instant tokensEnd) {}
