package io.rolewright.gateway.internal;

import io.rolewright.shared.Actor;
import io.rolewright.shared.UserId;
import java.time.Instant;

/**
 * What an access token says, once its signature was found good.
 *
 * @param user whose it is
 * @param version the password version that it was given out under
 * @param end when it expires
 * @param actor who asks with it, and in which session
 */
record VerifiedToken(UserId user, int version, Instant end, Actor actor) {}
