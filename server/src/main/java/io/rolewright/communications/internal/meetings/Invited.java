package io.rolewright.communications.internal.meetings;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as an invitation names them.
 *
 * @param address their e-mail address
 * @param name what they are called; absent when it is not known
 */
record Invited(String address, @Nullable String name) {}
