package io.rolewright.users;

import io.rolewright.shared.UserId;

/**
 * Which tokens of a login are void.
 *
 * @param user the login
 * @param version tokens of an earlier password version than this are void
 */
public record Revocation(UserId user, int version) {}
