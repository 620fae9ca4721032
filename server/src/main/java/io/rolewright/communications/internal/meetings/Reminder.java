package io.rolewright.communications.internal.meetings;

import io.rolewright.shared.MeetingId;
import java.time.Instant;

/**
 * People are to be reminded of a meeting; this process has it to itself for a while.
 *
 * @param minutes so long before it
 * @param sequence the meeting's when this was settled
 * @param until when other processes may take it
 */
record Reminder(MeetingId meeting, int minutes, int sequence, Instant until) {}
