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
import java.util.stream.Stream;
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
                .ifPresent(meeting -> notices(fact, meeting, isMoved)
                        .forEach(notice -> telling.tell(notice, List.of(meeting.organizer()))));
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

    private static List<Notice> notices(MeetingMoved fact, Meeting meeting, boolean isMoved) {
        var key = meeting.id() + "/" + fact.from();
        var about = "/api/v1/communications/meetings/" + meeting.id();
        if (fact.state() == MeetingState.CANCELLED) {
            return List.of(Occasion.MEETING_CANCELLED.notice(key, about));
        }
        if (isMoved) {
            return List.of(Occasion.MEETING_MOVED.notice(key, about));
        }
        var declined = decliners(meeting).map(who -> Occasion.MEETING_DECLINED.notice(key + "/" + who, about));
        var proposed = proposals(meeting).map(what -> Occasion.MEETING_TIME_PROPOSED.notice(key + "/" + what, about));
        return Stream.concat(declined.stream(), proposed.stream()).toList();
    }

    /** Who does not come; empty when nobody has said so. */
    private static Optional<String> decliners(Meeting meeting) {
        return joined(meeting.attendance().stream()
                .filter(one -> one.answer() == Attendance.Answer.DECLINED)
                .map(one -> one.person().text()));
    }

    /** Who would like which other time; empty when nobody has said so. */
    private static Optional<String> proposals(Meeting meeting) {
        return joined(meeting.attendance().stream()
                .flatMap(one -> Stream.ofNullable(one.proposed())
                        .map(time -> one.person().text() + "@" + time.from() + "/" + time.until())));
    }

    private static Optional<String> joined(Stream<String> words) {
        return words.sorted().reduce((all, next) -> all + " " + next);
    }
}
