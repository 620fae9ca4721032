package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.Attendance;
import io.rolewright.communications.Attendance.Answer;
import io.rolewright.events.communications.MeetingState;
import io.rolewright.shared.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a meeting and its event in the organizer's calendar become where they differ. What somebody has changed in the calendar
 * is taken; what was changed here holds where nobody has changed the same there. Members of their own are the time, and whether
 * it takes place: what is off on one side is off on both. An answer is one to the time at which it was given.
 */
@Component
class Agreement {
    private final Meetings meetings;
    private final Errands errands;
    private final Calendars calendars;
    private final Changes changes;
    private final Addresses addresses;
    private final TransactionOperations transactions;

    Agreement(
            Meetings meetings,
            Errands errands,
            Calendars calendars,
            Changes changes,
            Addresses addresses,
            TransactionOperations transactions) {
        this.meetings = meetings;
        this.errands = errands;
        this.calendars = calendars;
        this.changes = changes;
        this.addresses = addresses;
        this.transactions = transactions;
    }

    /**
     * Takes what was changed outside; answers the meeting as it is to be on both sides.
     *
     * @throws CalendarAwayException when the errand is not this process's any more: what it has read may be old
     */
    Stored take(Errand errand, @Nullable CalendarEvent event) {
        var id = errand.meeting();
        var before = meetings.find(id).orElseThrow();
        var people = people(before);
        return Objects.requireNonNull(transactions.execute(status -> {
            meetings.lock(before.organizer());
            if (!errands.isHeld(errand)) {
                throw new CalendarAwayException("somebody else's by now", null);
            }
            var meeting = meetings.find(id).orElseThrow();
            return event == null ? meeting : agree(meeting, event, people);
        }));
    }

    /** Who is invited, by addresses; asked for before there is a transaction. */
    private Map<Person, String> people(Stored meeting) {
        var people = new HashMap<Person, String>();
        meeting.attendance().stream()
                .map(Attendance::person)
                .forEach(person -> addresses
                        .of(person)
                        .ifPresent(
                                one -> people.put(person, one.address().strip().toLowerCase(Locale.ROOT))));
        return people;
    }

    private Stored agree(Stored meeting, CalendarEvent event, Map<Person, String> people) {
        var known = errands.known(meeting.id());
        var isMoved = isMoved(event, known);
        errands.know(
                meeting.id(), new Known(Math.max(known.write(), event.written().write()), event.span()), event.etag());
        calendars.add(meeting.organizer());
        if (meeting.isCancelled()) {
            return meeting;
        }
        return outcome(meeting, event, isMoved, said(meeting, event, people));
    }

    /** Whether somebody has moved it since we last looked or wrote, whichever was later. */
    private static boolean isMoved(CalendarEvent event, Known known) {
        var last = event.written().write() > known.write() ? event.written().span() : known.span();
        return event.span() != null && last != null && !event.span().equals(last);
    }

    private static List<Attendance> said(Stored meeting, CalendarEvent event, Map<Person, String> people) {
        return meeting.attendance().stream()
                .map(one -> one.saying(said(one, event, people)))
                .toList();
    }

    private static Answer said(Attendance one, CalendarEvent event, Map<Person, String> people) {
        return Optional.ofNullable(people.get(one.person()))
                .map(event.answers()::get)
                .orElse(one.answer());
    }

    private Stored outcome(Stored meeting, CalendarEvent event, boolean isMoved, List<Attendance> said) {
        var span = event.span();
        if (event.isCancelled()) {
            return note(meeting.cancelled(), true);
        }
        if (span == null) {
            return meeting;
        }
        if (span.equals(meeting.slot().span())) {
            return stands(meeting, event, said);
        }
        return isMoved ? note(meeting.takenTo(Slot.outside(span, event.zone(), meeting.slot()), said), true) : meeting;
    }

    private Stored stands(Stored meeting, CalendarEvent event, List<Attendance> said) {
        var isWaiting = event.conference() == CalendarEvent.Conference.PENDING;
        if (isWaiting && meeting.state() == MeetingState.ASKED) {
            return meeting;
        }
        var after = meeting.arranged(said, event.link());
        return after.equals(meeting) ? meeting : note(after, !said.equals(meeting.attendance()));
    }

    private Stored note(Stored after, boolean isOutside) {
        changes.note(after, isOutside);
        return after;
    }
}
