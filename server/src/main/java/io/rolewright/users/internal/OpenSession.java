package io.rolewright.users.internal;

import io.rolewright.shared.SessionId;
import io.rolewright.shared.UserId;
import java.time.Instant;

/** A session that goes on. @param endsAt when it ends at the latest */
record OpenSession(SessionId id, UserId user, Instant endsAt) {}
