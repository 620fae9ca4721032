package io.rolewright.users.internal;

import io.rolewright.events.users.LetterKind;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.shared.LetterId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * A letter whose link can still be followed.
 *
 * @param login whose it is; absent for one to an address that may be nobody's, and to somebody who is invited
 */
record OpenLetter(
        LetterId id, LetterKind kind, Optional<UserId> login, EmailAddress address, Secret secret, Instant expiresAt) {}
