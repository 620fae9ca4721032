package io.rolewright.users.internal;

import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.util.Set;

/** An API key that a program has shown with its right secret. */
record UsableKey(UserId owner, Set<Permission> scopes, Instant expiresAt) {}
