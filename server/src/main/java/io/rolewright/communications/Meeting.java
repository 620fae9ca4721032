package io.rolewright.communications;

import io.rolewright.events.communications.MeetingState;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time that several people keep free.
 *
 * @param id names it
 * @param organizer who invites
 * @param attendance who else comes, and what they said
 * @param time when, as it was arranged
 * @param from the same as an instant
 * @param until when it ends
 * @param state how far it is
 * @param link of the video talk; absent until there is one
 */
public record Meeting(
        MeetingId id,
        UserId organizer,
        List<Attendance> attendance,
        MeetingTime time,
        Instant from,
        Instant until,
        MeetingState state,
        @Nullable String link) {
    public Meeting {
        attendance = List.copyOf(attendance);
    }
}
