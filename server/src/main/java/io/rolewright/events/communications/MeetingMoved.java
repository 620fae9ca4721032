package io.rolewright.events.communications;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.MeetingId;
import java.time.Instant;

/**
 * A meeting was arranged, moved, cancelled, or somebody said whether they come or proposed another time.
 *
 * @param meeting which
 * @param state how far it is
 * @param from when it begins
 * @param until when it ends
 * @param outside whether somebody changed it in their calendar, rather than here
 */
@EventType("communications.meeting-moved.v1")
public record MeetingMoved(MeetingId meeting, MeetingState state, Instant from, Instant until, boolean outside)
        implements Event {
    @Override
    public MeetingId subject() {
        return meeting;
    }
}
