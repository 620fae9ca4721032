package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.Attendance;
import io.rolewright.communications.internal.meetings.CalendarEvent.Conference;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.Person;
import org.jspecify.annotations.Nullable;
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
    boolean write(Errand errand) throws NoCalendarException {
        var id = errand.meeting();
        var organizer = meetings.find(id).orElseThrow().organizer();
        var calendar = addresses
                .of(Person.of(organizer))
                .orElseThrow(() -> new NoCalendarException("no address"))
                .address();
        var event = found(calendar, id);
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var meeting = agreement.take(errand, event);
            if (isSame(meeting, event)) {
                return event == null || event.isCancelled() || event.conference() != Conference.PENDING;
            }
            event = write(calendar, meeting, event);
        }
        throw new CalendarAwayException("changed again and again", null);
    }

    private static boolean isSame(Stored meeting, @Nullable CalendarEvent event) {
        if (event == null || meeting.isCancelled()) {
            return meeting.isCancelled() && (event == null || event.isCancelled());
        }
        return meeting.slot().span().equals(event.span()) && !needsConference(meeting, event);
    }

    private static boolean needsConference(Stored meeting, CalendarEvent event) {
        return meeting.isVideo() && event.conference() == Conference.FAILED;
    }

    /** Writes what differs; answers the event as it is then. */
    private @Nullable CalendarEvent write(String calendar, Stored meeting, @Nullable CalendarEvent event)
            throws NoCalendarException {
        var id = meeting.id();
        if (event == null) {
            var added = google.add(calendar, id, first(meeting));
            return added.isPresent() ? added.get() : found(calendar, id);
        }
        if (meeting.isCancelled()) {
            google.cancel(calendar, id, event.etag());
            return found(calendar, id);
        }
        var write = errands.nextWrite(id);
        var body = meeting.slot().span().equals(event.span())
                ? bodies.conference(id, write)
                : bodies.moved(meeting, event, write);
        var changed = google.change(calendar, id, event.etag(), body);
        return changed.isPresent() ? changed.get() : found(calendar, id);
    }

    private @Nullable CalendarEvent found(String calendar, MeetingId id) throws NoCalendarException {
        return google.find(calendar, id).orElse(null);
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
