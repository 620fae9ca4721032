package io.rolewright.communications.internal.meetings;

import io.rolewright.shared.MeetingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of which people are to be told; this process has it to itself for a while.
 *
 * @param way how they are told; absent until that is settled
 * @param told the sequence that they were told of by mail; -1: none
 * @param tries how often it was tried since the meeting last changed, this time included
 * @param until when other processes may take it
 */
record Errand(MeetingId meeting, @Nullable Way way, int told, int tries, Instant until) {}
