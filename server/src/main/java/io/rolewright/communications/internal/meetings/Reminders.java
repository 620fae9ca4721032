package io.rolewright.communications.internal.meetings;

import io.rolewright.shared.MeetingId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When people are to be reminded of meetings, as rows; each is given out to one process at a time, and leaves when it is done. */
@Component
class Reminders {
    private static final Duration HELD = Duration.ofMinutes(10);

    private final JdbcClient jdbc;

    Reminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Settles when people are reminded of a meeting as it is now: never of a time that was moved, or of what is off. */
    void set(Stored meeting, Instant now) {
        jdbc.sql("delete from communications.reminder where meeting = ? and (sequence <> ? or ?)")
                .params(meeting.id().value(), meeting.sequence(), meeting.isCancelled())
                .update();
        jdbc.sql("""
                        insert into communications.reminder (meeting, minutes, sequence, due_at)
                        select id, minutes_before, sequence, from_at - minutes_before * interval '1 minute'
                          from communications.meeting, unnest(reminders) as minutes_before
                         where id = ? and state <> 'CANCELLED' and from_at - minutes_before * interval '1 minute' > ?
                        on conflict do nothing""").params(meeting.id().value(), Timestamp.from(now)).update();
    }

    /** Gives out the one that has been due the longest. */
    Optional<Reminder> take(Instant now) {
        return jdbc.sql("""
                        update communications.reminder set due_at = :until
                         where (meeting, minutes) = (
                            select meeting, minutes from communications.reminder where due_at <= :now
                             order by due_at limit 1 for update skip locked)
                        returning meeting, minutes, sequence, due_at""")
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(HELD)))
                .query(Reminders::reminder)
                .optional();
    }

    private static Reminder reminder(ResultSet row, int number) throws SQLException {
        return new Reminder(
                new MeetingId(row.getObject("meeting", UUID.class)),
                row.getInt("minutes"),
                row.getInt("sequence"),
                row.getTimestamp("due_at").toInstant());
    }

    /** One was done. */
    void end(Reminder reminder) {
        jdbc.sql("delete from communications.reminder where meeting = ? and minutes = ? and due_at = ?")
                .params(reminder.meeting().value(), reminder.minutes(), Timestamp.from(reminder.until()))
                .update();
    }
}
