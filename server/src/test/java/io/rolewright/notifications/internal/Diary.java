package io.rolewright.notifications.internal;

import io.rolewright.communications.Meeting;
import io.rolewright.communications.MeetingTime;
import io.rolewright.communications.MeetingsInternal;
import io.rolewright.communications.NewMeeting;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.MeetingId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** The meetings that {@code communications} would know. */
@TestComponent
class Diary implements MeetingsInternal {
    private final Map<MeetingId, Meeting> meetings = new ConcurrentHashMap<>();

    void know(Meeting meeting) {
        meetings.put(meeting.id(), meeting);
    }

    @Override
    public Meeting find(MeetingId id) {
        return Optional.ofNullable(meetings.get(id))
                .orElseThrow(() -> ContractException.notFound("communications.meeting-unknown", id.text()));
    }

    @Override
    public Meeting arrange(NewMeeting meeting) {
        throw new UnsupportedOperationException("notifications arranges nothing");
    }

    @Override
    public Meeting move(MeetingId id, MeetingTime time) {
        throw new UnsupportedOperationException("notifications moves nothing");
    }

    @Override
    public Meeting cancel(MeetingId id) {
        throw new UnsupportedOperationException("notifications cancels nothing");
    }
}
