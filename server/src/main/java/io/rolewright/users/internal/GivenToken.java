package io.rolewright.users.internal;

import java.time.Instant;
import java.util.Optional;

/**
 * A refresh token that we gave out.
 *
 * @param session the session that it keeps going
 * @param replacedAt when it was exchanged for its successor, if it was
 */
record GivenToken(OpenSession session, Optional<Instant> replacedAt) {}
