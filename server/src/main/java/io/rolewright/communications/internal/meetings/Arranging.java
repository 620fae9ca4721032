package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.Attendance;
import io.rolewright.communications.MeetingTime;
import io.rolewright.communications.NewMeeting;
import io.rolewright.events.communications.MeetingState;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.MeetingId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Arranges, moves and cancels meetings; nobody organizes two at once. */
@Component
class Arranging {
    private final Meetings meetings;
    private final Sealing sealing;
    private final Changes changes;
    private final TransactionOperations transactions;
    private final Ids ids;
    private final Clock clock;

    Arranging(
            Meetings meetings,
            Sealing sealing,
            Changes changes,
            TransactionOperations transactions,
            Ids ids,
            Clock clock) {
        this.meetings = meetings;
        this.sealing = sealing;
        this.changes = changes;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws ContractException {@code communications.meeting-unknown} (404) */
    Stored find(MeetingId id) {
        return meetings.find(id)
                .orElseThrow(() -> ContractException.notFound("communications.meeting-unknown", id.text()));
    }

    /** The meeting of a key; made when there is none. */
    Stored arrange(NewMeeting wanted) {
        return meetings.find(wanted.key()).orElseGet(() -> add(wanted));
    }

    private Stored add(NewMeeting wanted) {
        var time = new MeetingTime(wanted.start(), wanted.zone(), wanted.minutes());
        var attendance = wanted.attendees().stream()
                .distinct()
                .map(person -> Attendance.of(person, Attendance.Answer.NONE))
                .toList();
        var meeting = new Stored(
                ids.next(MeetingId::new),
                wanted.organizer(),
                attendance,
                Slot.ahead(time, clock.instant()),
                MeetingState.ASKED,
                0,
                wanted.video(),
                null);
        var about = Sealing.about(wanted);
        var sealed = sealing.seal(meeting.id(), about, Words.of(wanted));
        return alone(meeting, () -> {
            var earlier = meetings.find(wanted.key());
            if (earlier.isPresent()) {
                return earlier.get();
            }
            requireFree(meeting);
            if (meetings.add(
                    meeting,
                    wanted.key(),
                    Objects.requireNonNullElse(wanted.reminders(), List.of()),
                    about,
                    sealed,
                    now())) {
                changes.added(meeting);
                return meeting;
            }
            return meetings.find(wanted.key()).orElseThrow();
        });
    }

    /** @throws ContractException {@code communications.meeting-cancelled} (409), {@code communications.time-taken} (409) */
    Stored move(MeetingId id, MeetingTime time) {
        return alone(find(id), () -> {
            var before = find(id);
            if (before.isCancelled()) {
                throw ContractException.conflict("communications.meeting-cancelled", id.text());
            }
            if (before.slot().time().equals(time)) {
                return before;
            }
            var after = before.movedTo(Slot.ahead(time, clock.instant()));
            requireFree(after);
            return store(after);
        });
    }

    Stored cancel(MeetingId id) {
        return alone(find(id), () -> {
            var before = find(id);
            return before.isCancelled() ? before : store(before.cancelled());
        });
    }

    private Stored store(Stored after) {
        changes.store(after);
        return after;
    }

    private void requireFree(Stored meeting) {
        meetings.overlapping(meeting.organizer(), meeting.id(), meeting.slot().span())
                .ifPresent(earlier -> {
                    var span = earlier.slot().span();
                    throw ContractException.conflict("communications.time-taken", span.from(), span.until());
                });
    }

    private Stored alone(Stored meeting, Supplier<Stored> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            meetings.lock(meeting.organizer());
            return work.get();
        }));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
