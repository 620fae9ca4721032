package io.rolewright.communications.internal.meetings;

import org.jspecify.annotations.Nullable;

/**
 * What we know of an event in somebody's calendar.
 *
 * @param write the number of the last write of ours that we have seen there
 * @param span its time when we last looked; absent before
 */
record Known(int write, @Nullable Span span) {}
