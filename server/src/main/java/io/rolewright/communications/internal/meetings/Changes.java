package io.rolewright.communications.internal.meetings;

import io.rolewright.runtime.events.EventLog;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Stores how meetings change, with all that follows: people are told, they are reminded at other times, and it is a fact. */
@Component
class Changes {
    private final Meetings meetings;
    private final Errands errands;
    private final Reminders reminders;
    private final EventLog events;
    private final Clock clock;

    Changes(Meetings meetings, Errands errands, Reminders reminders, EventLog events, Clock clock) {
        this.meetings = meetings;
        this.errands = errands;
        this.reminders = reminders;
        this.events = events;
        this.clock = clock;
    }

    /** A new meeting is stored; people are to be told of it. */
    void added(Stored meeting) {
        follow(meeting);
    }

    /** Stores what somebody has changed here; people are to be told. */
    void store(Stored after) {
        meetings.change(after, now());
        follow(after);
    }

    private void follow(Stored meeting) {
        errands.add(meeting.id(), now());
        reminders.set(meeting, now());
        events.append(meeting.moved(false));
    }

    /**
     * Stores what people have been told, or have changed outside themselves.
     *
     * @param isOutside whether they have changed it
     */
    void note(Stored after, boolean isOutside) {
        meetings.change(after, now());
        reminders.set(after, now());
        events.append(after.moved(isOutside));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
