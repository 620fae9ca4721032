package io.rolewright.integrations.twins.workspace;

import io.rolewright.integrations.twins.workspace.Conferences.Conference;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event, which is the same one in the calendars of its organizer and of all who are invited.
 *
 * @param number how many there were before it
 * @param sequence how often its time has changed, or it was cancelled
 * @param seenBy the calendars that it ever was in
 * @param leftBy those whose owners took it away for themselves
 * @param version counts the changes of all events
 */
record Event(
        String id,
        long number,
        String organizer,
        EventDraft draft,
        int sequence,
        @Nullable Conference conference,
        Set<String> seenBy,
        Set<String> leftBy,
        Instant created,
        Instant updated,
        long version) {

    static Event first(
            String id, long number, String organizer, EventDraft draft, @Nullable Conference conference, Instant now) {
        var nobody = Set.<String>of();
        return new Event(id, number, organizer, draft, 0, conference, nobody, nobody, now, now, number).seen();
    }

    /** As it is after a change. */
    Event changed(EventDraft other, @Nullable Conference meeting, Instant now, long change) {
        var isMoved = !draft.isAtTimeOf(other) || draft.isCancelled() != other.isCancelled();
        return new Event(
                        id,
                        number,
                        organizer,
                        other,
                        isMoved ? sequence + 1 : sequence,
                        meeting,
                        seenBy,
                        leftBy,
                        created,
                        now,
                        change)
                .seen();
    }

    /** Without the calendar of somebody who took it away. */
    Event leftBy(String calendar, Instant now, long change) {
        var left = new LinkedHashSet<>(leftBy);
        left.add(calendar);
        return new Event(
                id, number, organizer, draft, sequence, conference, seenBy, Set.copyOf(left), created, now, change);
    }

    String etag() {
        return "\"" + (3_500_000_000_000_000L + version) + "\"";
    }

    boolean isOf(String calendar) {
        return organizer.equals(calendar);
    }

    /** Whether a calendar has it, or had it once. */
    boolean isKnownTo(String calendar) {
        return seenBy.contains(calendar);
    }

    /** Whether a calendar shows it, cancelled or not. */
    boolean isIn(String calendar) {
        return (isOf(calendar) || attendee(calendar).isPresent()) && !leftBy.contains(calendar);
    }

    /** Whether it is cancelled for the owner of a calendar. */
    boolean isCancelledFor(String calendar) {
        return draft.isCancelled() || !isIn(calendar);
    }

    /** Whether the owner of a calendar has no time then. */
    boolean blocks(String calendar) {
        return !isCancelledFor(calendar)
                && draft.isBusy()
                && attendee(calendar)
                        .filter(attendee -> attendee.response().equals(Attendee.DECLINED))
                        .isEmpty();
    }

    Optional<Attendee> attendee(String email) {
        return draft.attendees().stream()
                .filter(attendee -> attendee.email().equals(email))
                .findFirst();
    }

    private Event seen() {
        var calendars = new LinkedHashSet<>(seenBy);
        calendars.add(organizer);
        draft.attendees().forEach(attendee -> calendars.add(attendee.email()));
        return new Event(
                id,
                number,
                organizer,
                draft,
                sequence,
                conference,
                Set.copyOf(calendars),
                leftBy,
                created,
                updated,
                version);
    }
}
