package io.rolewright.communications.internal.incoming;

import io.rolewright.communications.internal.people.Address;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an e-mail, as far as it says so.
 *
 * @param address theirs; one that nobody has where the e-mail names none
 * @param name what they call themselves; absent when they do not
 * @param isForged whether it does not come from there
 * @param isProven whether it does, as our own mail server says
 * @param isAnswerable whether a program may answer it
 */
record Sender(Address address, @Nullable String name, boolean isForged, boolean isProven, boolean isAnswerable) {}
