package io.rolewright.communications.internal.meetings;

import io.rolewright.shared.MeetingId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Errands as rows, each given out to one process at a time. What a killed process had is given out again when its time is over.
 * A meeting that changes meanwhile is due anew, and whoever had its errand does not end it.
 */
@Component
class Errands {
    private static final Duration HELD = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    Errands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Has a meeting told about. */
    void add(MeetingId meeting, Instant at) {
        jdbc.sql("""
                        insert into communications.errand (meeting, due_at) values (?, ?)
                        on conflict (meeting) do update set due_at = excluded.due_at, tries = 0""").params(meeting.value(), Timestamp.from(at)).update();
    }

    /** Gives out the one that has been due the longest. */
    Optional<Errand> take(Instant now) {
        return jdbc.sql("""
                        update communications.errand set due_at = :until, tries = tries + 1
                         where meeting = (select meeting from communications.errand where due_at <= :now
                                           order by due_at, meeting limit 1 for update skip locked)
                        returning meeting, way, told, tries, due_at""")
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(HELD)))
                .query(Errands::errand)
                .optional();
    }

    private static Errand errand(ResultSet row, int number) throws SQLException {
        var way = row.getString("way");
        return new Errand(
                new MeetingId(row.getObject("meeting", UUID.class)),
                way == null ? null : Way.valueOf(way),
                row.getInt("told"),
                row.getInt("tries"),
                row.getTimestamp("due_at").toInstant());
    }

    /** Whether one is this process's still, until the transaction ends. */
    boolean isHeld(Errand errand) {
        return jdbc.sql("select 1 from communications.errand where meeting = ? and due_at = ? for update")
                .params(errand.meeting().value(), Timestamp.from(errand.until()))
                .query((row, number) -> number)
                .optional()
                .isPresent();
    }

    /**
     * Ends one, unless its meeting has changed since it was taken.
     *
     * @param next when it is due again, if the meeting is not over by then; absent: when something changes
     */
    void end(Errand errand, @Nullable Instant next) {
        jdbc.sql("""
                        update communications.errand
                           set due_at = case when until_at > :next::timestamptz then :next::timestamptz end
                          from communications.meeting
                         where meeting.id = errand.meeting and errand.meeting = :meeting and due_at = :until""")
                .param("next", next == null ? null : Timestamp.from(next))
                .param("meeting", errand.meeting().value())
                .param("until", Timestamp.from(errand.until()))
                .update();
    }

    /** The number of the next write into a calendar. */
    int nextWrite(MeetingId meeting) {
        return jdbc.sql("update communications.errand set writes = writes + 1 where meeting = ? returning writes")
                .param(meeting.value())
                .query((row, number) -> row.getInt("writes"))
                .single();
    }

    /** What we know of its event. */
    Known known(MeetingId meeting) {
        return jdbc.sql("select known_write, known_from, known_until from communications.errand where meeting = ?")
                .param(meeting.value())
                .query(Errands::known)
                .single();
    }

    private static Known known(ResultSet row, int number) throws SQLException {
        var from = row.getTimestamp("known_from");
        var span = from == null
                ? null
                : new Span(from.toInstant(), row.getTimestamp("known_until").toInstant());
        return new Known(row.getInt("known_write"), span);
    }

    /** Notes what we know of its event now. */
    void know(MeetingId meeting, Known known, String etag) {
        var span = known.span();
        jdbc.sql("""
                        update communications.errand set way = 'CALENDAR', known_write = ?, known_from = ?::timestamptz,
                            known_until = ?::timestamptz, etag = ? where meeting = ?""")
                .param(known.write())
                .param(span == null ? null : Timestamp.from(span.from()))
                .param(span == null ? null : Timestamp.from(span.until()))
                .params(etag, meeting.value())
                .update();
    }

    /** Notes that people were told by mail. */
    void told(MeetingId meeting, int sequence) {
        jdbc.sql("update communications.errand set way = 'MAIL', told = ? where meeting = ?")
                .params(sequence, meeting.value())
                .update();
    }

    /** Has a meeting looked after whose event is of another version than the one that we know. */
    void changed(MeetingId meeting, String etag, Instant at) {
        jdbc.sql("""
                        update communications.errand set due_at = ?, tries = 0
                        where meeting = ? and way = 'CALENDAR' and etag is distinct from ?""").params(Timestamp.from(at), meeting.value(), etag).update();
    }

    /** Has all meetings of an organizer looked after that are in a calendar and not over. */
    void changed(UserId organizer, Instant at) {
        jdbc.sql("""
                        update communications.errand set due_at = ?, tries = 0 from communications.meeting
                        where meeting.id = errand.meeting and organizer = ? and way = 'CALENDAR'
                          and state <> 'CANCELLED' and until_at > ?""")
                .params(Timestamp.from(at), organizer.value(), Timestamp.from(at))
                .update();
    }
}
