package io.rolewright.notifications.internal;

import io.rolewright.communications.Attendance;
import io.rolewright.communications.Meeting;
import io.rolewright.communications.MeetingsInternal;
import io.rolewright.events.communications.MeetingMoved;
import io.rolewright.events.communications.MeetingState;
import io.rolewright.shared.ContractException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells organizers what others do to their meetings. */
@Component
class MeetingNotices {
    private final MeetingsInternal meetings;
    private final Telling telling;
    private final JdbcClient jdbc;

    MeetingNotices(MeetingsInternal meetings, Telling telling, JdbcClient jdbc) {
        this.meetings = meetings;
        this.telling = telling;
        this.jdbc = jdbc;
    }

    /**
     * A meeting that something happened to.
     *
     * @param meeting as it is now, if others than who arranged it changed something
     */
    record Changed(MeetingMoved fact, Optional<Meeting> meeting) {}

    Changed look(MeetingMoved fact) {
        try {
            return new Changed(fact, fact.outside() ? Optional.of(meetings.find(fact.meeting())) : Optional.empty());
        } catch (ContractException refused) {
            if (refused.code().equals("communications.meeting-unknown")) {
                return new Changed(fact, Optional.empty());
            }
            throw refused;
        }
    }

    void take(Changed changed) {
        var fact = changed.fact();
        var isMoved = isMoved(fact);
        changed.meeting()
                .ifPresent(meeting -> notice(fact, meeting, isMoved)
                        .ifPresent(notice -> telling.tell(notice, List.of(meeting.organizer()))));
    }

    /** Whether it begins at another time than we knew; from now on we know. */
    private boolean isMoved(MeetingMoved fact) {
        var begins = Timestamp.from(fact.from());
        var isMoved = jdbc.sql("select exists (select from notifications.meeting where id = ? and begins_at <> ?)")
                .params(fact.meeting().value(), begins)
                .query((row, number) -> row.getBoolean(1))
                .single();
        jdbc.sql("""
                        insert into notifications.meeting (id, begins_at) values (?, ?)
                        on conflict (id) do update set begins_at = excluded.begins_at""").params(fact.meeting().value(), begins).update();
        return isMoved;
    }

    private static Optional<Notice> notice(MeetingMoved fact, Meeting meeting, boolean isMoved) {
        var key = meeting.id() + "/" + fact.from();
        var about = "/api/v1/communications/meetings/" + meeting.id();
        var decliners = decliners(meeting);
        if (fact.state() == MeetingState.CANCELLED) {
            return Optional.of(Occasion.MEETING_CANCELLED.notice(key, about));
        }
        if (isMoved) {
            return Optional.of(Occasion.MEETING_MOVED.notice(key, about));
        }
        return decliners.isEmpty()
                ? Optional.empty()
                : Optional.of(Occasion.MEETING_DECLINED.notice(key + "/" + decliners, about));
    }

    /** Who does not come; empty when nobody has said so. */
    private static String decliners(Meeting meeting) {
        return meeting.attendance().stream()
                .filter(one -> one.answer() == Attendance.Answer.DECLINED)
                .map(one -> one.person().text())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
