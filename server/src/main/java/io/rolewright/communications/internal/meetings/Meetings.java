package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.Attendance;
import io.rolewright.communications.MeetingTime;
import io.rolewright.communications.ProposedTime;
import io.rolewright.events.communications.MeetingState;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.Person;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings as rows. */
@Component
class Meetings {
    private static final String SELECT = """
            select *,
                array(select person || ' ' || answer from communications.attendance
                      where meeting = meeting.id order by number) as attendance,
                array(select proposed_from from communications.attendance
                      where meeting = meeting.id order by number) as proposed_from,
                array(select proposed_until from communications.attendance
                      where meeting = meeting.id order by number) as proposed_until
            from communications.meeting where true""";

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes this the only transaction that adds or moves meetings of an organizer, until it ends. */
    void lock(UserId organizer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('communications.meeting ' || ?, 0))")
                .param(organizer.text())
                .query((row, number) -> number)
                .list();
    }

    /** The first of an organizer's other meetings that overlaps a time. */
    Optional<Stored> overlapping(UserId organizer, MeetingId id, Span span) {
        return jdbc.sql(SELECT + """
                         and organizer = ? and state <> 'CANCELLED' and id <> ? and from_at < ? and until_at > ?
                        order by from_at limit 1""")
                .params(organizer.value(), id.value())
                .params(Timestamp.from(span.until()), Timestamp.from(span.from()))
                .query(Meetings::stored)
                .optional();
    }

    /** When an organizer has meetings within a time. */
    List<Span> busy(UserId organizer, Span within) {
        return jdbc.sql("""
                        select from_at, until_at from communications.meeting
                        where organizer = ? and state <> 'CANCELLED' and from_at < ? and until_at > ? order by from_at""")
                .param(organizer.value())
                .params(Timestamp.from(within.until()), Timestamp.from(within.from()))
                .query(Meetings::span)
                .list();
    }

    /**
     * Adds a meeting with its encrypted words; false when there is one of its key.
     *
     * @param about whose key its words are encrypted under
     */
    boolean add(Stored meeting, String key, List<Integer> reminders, Person about, Sealed words, Instant at) {
        var time = meeting.slot().time();
        var span = meeting.slot().span();
        var added = jdbc.sql("""
                                insert into communications.meeting (id, key, organizer, starts, zone, minutes, from_at,
                                    until_at, state, sequence, video, reminders, about, subject, text, place, changed_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (key) do nothing""")
                        .params(meeting.id().value(), key, meeting.organizer().value())
                        .params(time.start(), time.zone(), time.minutes())
                        .params(Timestamp.from(span.from()), Timestamp.from(span.until()))
                        .params(meeting.state().name(), meeting.sequence(), meeting.isVideo())
                        .params(reminders.toArray(Integer[]::new), about.text(), words.subject())
                        .param(words.text())
                        .param(words.place())
                        .param(Timestamp.from(at))
                        .update()
                == 1;
        if (added) {
            addAttendance(meeting);
        }
        return added;
    }

    private void addAttendance(Stored meeting) {
        for (var number = 0; number < meeting.attendance().size(); number++) {
            var one = meeting.attendance().get(number);
            jdbc.sql("insert into communications.attendance (meeting, number, person, answer) values (?, ?, ?, ?)")
                    .params(meeting.id().value(), number)
                    .params(one.person().text(), one.answer().name())
                    .update();
        }
    }

    /** Stores a meeting that was moved or cancelled, or that has come further. */
    void change(Stored changed, Instant at) {
        var time = changed.slot().time();
        var span = changed.slot().span();
        jdbc.sql("""
                        update communications.meeting set starts = ?, zone = ?, minutes = ?, from_at = ?, until_at = ?,
                            state = ?, sequence = ?, link = ?, changed_at = ?
                        where id = ?""")
                .params(time.start(), time.zone(), time.minutes())
                .params(Timestamp.from(span.from()), Timestamp.from(span.until()))
                .params(changed.state().name(), changed.sequence())
                .param(changed.link())
                .params(Timestamp.from(at), changed.id().value())
                .update();
        for (var one : changed.attendance()) {
            var proposed = one.proposed();
            jdbc.sql("""
                            update communications.attendance set answer = ?, proposed_from = ?, proposed_until = ?
                            where meeting = ? and person = ?""")
                    .param(one.answer().name())
                    .param(timestamp(proposed == null ? null : proposed.from()))
                    .param(timestamp(proposed == null ? null : proposed.until()))
                    .params(changed.id().value(), one.person().text())
                    .update();
        }
    }

    /** Notes what somebody says of the time that is arranged; false when that is off, or when they have said so or more since. */
    boolean answer(MeetingId id, Person person, Reply reply) {
        var answer = reply.answer();
        var proposed = reply.proposed();
        return jdbc.sql("""
                                update communications.attendance
                                set answer = coalesce(?, answer), proposed_from = ?, proposed_until = ?, answered_at = ?
                                from communications.meeting
                                where meeting.id = ? and attendance.meeting = meeting.id and person = ? and state <> 'CANCELLED'
                                  and sequence = ? and (answered_at is null or answered_at < ?)""")
                        .param(answer == null ? null : answer.name())
                        .param(timestamp(proposed == null ? null : proposed.from()))
                        .param(timestamp(proposed == null ? null : proposed.until()))
                        .params(Timestamp.from(reply.stamp()), id.value(), person.text())
                        .params(reply.sequence(), Timestamp.from(reply.stamp()))
                        .update()
                == 1;
    }

    Optional<Stored> find(MeetingId id) {
        return jdbc.sql(SELECT + " and id = ?")
                .param(id.value())
                .query(Meetings::stored)
                .optional();
    }

    Optional<Stored> find(String key) {
        return jdbc.sql(SELECT + " and key = ?")
                .param(key)
                .query(Meetings::stored)
                .optional();
    }

    /**
     * The words of a meeting.
     *
     * @param about whose key they are encrypted under
     * @param at when the meeting was last changed
     */
    record Written(Person about, Sealed words, Instant at) {}

    Written written(MeetingId id) {
        return jdbc.sql("select about, subject, text, place, changed_at from communications.meeting where id = ?")
                .param(id.value())
                .query((row, number) -> new Written(
                        Person.parse(row.getString("about")),
                        new Sealed(row.getBytes("subject"), row.getBytes("text"), row.getBytes("place")),
                        row.getTimestamp("changed_at").toInstant()))
                .single();
    }

    /** Which meetings are asked for. */
    record Wanted(@Nullable Instant from, @Nullable Instant until, List<UserId> organizers) {}

    /** Where the page before ended. */
    record Place(Instant from, UUID id) {}

    /** The first first, those behind one. */
    List<Stored> list(Wanted wanted, @Nullable Place behind, int most) {
        var conditions = new Conditions()
                .anyOf(
                        "organizer",
                        wanted.organizers().stream().map(UserId::value).toArray(UUID[]::new));
        return jdbc.sql(SELECT + conditions.sql() + """
                         and until_at > coalesce(?, '-infinity'::timestamptz)
                         and from_at < coalesce(?, 'infinity'::timestamptz)
                         and (from_at, id) > (coalesce(?, '-infinity'::timestamptz), coalesce(?, id))
                        order by from_at, id limit ?""")
                .params(conditions.values())
                .param(timestamp(wanted.from()))
                .param(timestamp(wanted.until()))
                .param(behind == null ? null : Timestamp.from(behind.from()))
                .param(behind == null ? null : behind.id())
                .param(most)
                .query(Meetings::stored)
                .list();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        var time = new MeetingTime(
                row.getObject("starts", LocalDateTime.class), row.getString("zone"), row.getInt("minutes"));
        return new Stored(
                new MeetingId(row.getObject("id", UUID.class)),
                new UserId(row.getObject("organizer", UUID.class)),
                attendance(row),
                new Slot(time, span(row, number)),
                MeetingState.valueOf(row.getString("state")),
                row.getInt("sequence"),
                row.getBoolean("video"),
                row.getString("link"));
    }

    private static List<Attendance> attendance(ResultSet row) throws SQLException {
        var said = (String[]) row.getArray("attendance").getArray();
        var from = (@Nullable Timestamp[]) row.getArray("proposed_from").getArray();
        var until = (@Nullable Timestamp[]) row.getArray("proposed_until").getArray();
        return IntStream.range(0, said.length)
                .mapToObj(number -> attendance(said[number], proposed(from[number], until[number])))
                .toList();
    }

    private static Attendance attendance(String text, @Nullable ProposedTime proposed) {
        var gap = text.indexOf(' ');
        return new Attendance(
                Person.parse(text.substring(0, gap)), Attendance.Answer.valueOf(text.substring(gap + 1)), proposed);
    }

    private static @Nullable ProposedTime proposed(@Nullable Timestamp from, @Nullable Timestamp until) {
        return from == null || until == null ? null : new ProposedTime(from.toInstant(), until.toInstant());
    }

    private static Span span(ResultSet row, int number) throws SQLException {
        return new Span(
                row.getTimestamp("from_at").toInstant(),
                row.getTimestamp("until_at").toInstant());
    }
}
