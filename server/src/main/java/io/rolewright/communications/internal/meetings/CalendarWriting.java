package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.Attendance;
import io.rolewright.communications.internal.meetings.CalendarEvent.Conference;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.Person;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes meetings into their organizers' calendars, until both say the same. Each round reads what stands there, takes what
 * somebody has changed, and writes the rest; a write to another version than the one that was read is refused by Google, and
 * leads to another round.
 */
@Component
class CalendarWriting {
    private static final int MOST_ROUNDS = 6;

    private final Meetings meetings;
    private final Errands errands;
    private final Agreement agreement;
    private final Addresses addresses;
    private final Sealing sealing;
    private final GoogleCalendar google;
    private final EventBody bodies;

    CalendarWriting(
            Meetings meetings,
            Errands errands,
            Agreement agreement,
            Addresses addresses,
            Sealing sealing,
            GoogleCalendar google,
            EventBody bodies) {
        this.meetings = meetings;
        this.errands = errands;
        this.agreement = agreement;
        this.addresses = addresses;
        this.sealing = sealing;
        this.google = google;
        this.bodies = bodies;
    }

    /**
     * Makes a meeting and its event the same.
     *
     * @return false when its video talk is still being made
     * @throws NoCalendarException when its organizer has no calendar at Google
     * @throws CalendarAwayException when it is to be tried again
     */
    boolean write(MeetingId id) throws NoCalendarException {
        var meeting = meetings.find(id).orElseThrow();
        var calendar = addresses
                .of(Person.of(meeting.organizer()))
                .orElseThrow(() -> new NoCalendarException("no address"))
                .address();
        var event = google.find(calendar, id);
        for (var round = 0; round < MOST_ROUNDS; round++) {
            meeting = agreement.take(id, event.orElse(null));
            if (isSame(meeting, event)) {
                return meeting.isCancelled() || event.orElseThrow().conference() != Conference.PENDING;
            }
            event = write(calendar, meeting, event);
        }
        throw new CalendarAwayException("changed again and again", null);
    }

    private static boolean isSame(Stored meeting, Optional<CalendarEvent> event) {
        if (event.isEmpty()) {
            return meeting.isCancelled();
        }
        var there = event.get();
        return meeting.isCancelled()
                ? there.isCancelled()
                : meeting.slot().span().equals(there.span()) && !needsConference(meeting, there);
    }

    private static boolean needsConference(Stored meeting, CalendarEvent event) {
        return meeting.isVideo() && event.conference() == Conference.FAILED;
    }

    /** Writes what differs; answers the event as it is then. */
    private Optional<CalendarEvent> write(String calendar, Stored meeting, Optional<CalendarEvent> event)
            throws NoCalendarException {
        var id = meeting.id();
        if (event.isEmpty()) {
            return orFound(calendar, id, google.add(calendar, id, first(meeting)));
        }
        var there = event.get();
        if (meeting.isCancelled()) {
            google.cancel(calendar, id, there.etag());
            return google.find(calendar, id);
        }
        var write = errands.nextWrite(id);
        var body = meeting.slot().span().equals(there.span())
                ? bodies.conference(id, write)
                : bodies.moved(meeting, there, write);
        return orFound(calendar, id, google.change(calendar, id, there.etag(), body));
    }

    private Optional<CalendarEvent> orFound(String calendar, MeetingId id, Optional<CalendarEvent> written)
            throws NoCalendarException {
        return written.isPresent() ? written : google.find(calendar, id);
    }

    private String first(Stored meeting) {
        var written = meetings.written(meeting.id());
        var words = sealing.open(meeting.id(), written.about(), written.words());
        var guests = meeting.attendance().stream()
                .map(Attendance::person)
                .flatMap(person -> addresses.of(person).stream())
                .toList();
        return bodies.first(meeting, words, guests, errands.nextWrite(meeting.id()));
    }
}
