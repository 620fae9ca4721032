package io.rolewright.hiring.internal;

import io.rolewright.communications.Attendance;
import io.rolewright.communications.Meeting;
import io.rolewright.communications.MeetingTime;
import io.rolewright.communications.MeetingsInternal;
import io.rolewright.communications.NewMeeting;
import io.rolewright.events.communications.MeetingMoved;
import io.rolewright.events.communications.MeetingState;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.UserId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

/** The meetings that {@code hiring} has arranged; one at a time, whosever they are. */
@TestComponent
class Diary implements MeetingsInternal {
    private final Map<String, NewMeeting> asked = new ConcurrentHashMap<>();
    private final Map<MeetingId, Meeting> meetings = new ConcurrentHashMap<>();
    private final Ids ids;
    private final EventLog events;
    private final TransactionOperations transactions;

    Diary(Ids ids, EventLog events, TransactionOperations transactions) {
        this.ids = ids;
        this.events = events;
        this.transactions = transactions;
    }

    /** What was asked for, by the subject of the invitation and its time. */
    List<NewMeeting> asked() {
        return List.copyOf(asked.values());
    }

    @Override
    public Meeting arrange(NewMeeting wanted) {
        var time = new MeetingTime(wanted.start(), wanted.zone(), wanted.minutes());
        requireFree(time);
        asked.put(wanted.key(), wanted);
        return keep(ids.next(MeetingId::new), wanted.organizer(), time, MeetingState.ASKED);
    }

    private void requireFree(MeetingTime time) {
        if (meetings.values().stream()
                .anyMatch(one -> one.state() != MeetingState.CANCELLED
                        && one.time().start().equals(time.start()))) {
            throw ContractException.conflict("communications.time-taken");
        }
    }

    private Meeting keep(MeetingId id, UserId organizer, MeetingTime time, MeetingState state) {
        var from = time.start().atZone(ZoneId.of(time.zone())).toInstant();
        var until = from.plus(Duration.ofMinutes(time.minutes()));
        var meeting = new Meeting(id, organizer, List.<Attendance>of(), time, from, until, state, null);
        meetings.put(id, meeting);
        transactions.executeWithoutResult(status -> events.append(new MeetingMoved(id, state, from, until, false)));
        return meeting;
    }

    @Override
    public Meeting find(MeetingId id) {
        return Objects.requireNonNull(meetings.get(id));
    }

    @Override
    public Meeting move(MeetingId id, MeetingTime time) {
        requireFree(time);
        return keep(id, find(id).organizer(), time, MeetingState.ASKED);
    }

    @Override
    public Meeting cancel(MeetingId id) {
        var before = find(id);
        return keep(id, before.organizer(), before.time(), MeetingState.CANCELLED);
    }
}
