package io.rolewright.communications.internal.meetings;

import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendars in which meetings are, as rows: each is read by one process at a time, as long as a meeting in it is not over. */
@Component
class Calendars {
    private static final Duration HELD = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final MeetingSettings settings;
    private final Clock clock;

    Calendars(JdbcClient jdbc, MeetingSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A calendar that this process has to itself for a while.
     *
     * @param token how far it was read; absent: it is read whole
     * @param tries how often it could not be read in a row
     * @param until when other processes may take it
     */
    record Kept(UserId organizer, @Nullable String token, int tries, Instant until) {}

    /** Has a calendar read from now on. */
    void add(UserId organizer) {
        jdbc.sql("""
                        insert into communications.calendar (organizer, due_at) values (?, ?) on conflict do nothing""").params(organizer.value(), Timestamp.from(clock.instant())).update();
    }

    /** Gives out the one that has been due the longest. */
    Optional<Kept> take(Instant now) {
        return jdbc.sql("""
                        update communications.calendar set due_at = :until
                         where organizer = (
                            select organizer from communications.calendar c
                             where due_at <= :now and exists (
                                select from communications.meeting m join communications.errand e on e.meeting = m.id
                                 where m.organizer = c.organizer and m.state <> 'CANCELLED' and m.until_at > :now
                                   and e.way = 'CALENDAR')
                             order by due_at limit 1 for update skip locked)
                        returning organizer, token, tries, due_at""")
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(HELD)))
                .query(Calendars::kept)
                .optional();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new UserId(row.getObject("organizer", UUID.class)),
                row.getString("token"),
                row.getInt("tries"),
                row.getTimestamp("due_at").toInstant());
    }

    /** Notes how far one was read; false when it is not this process's any more. */
    boolean read(Kept calendar, String token) {
        return jdbc.sql("""
                                update communications.calendar set token = ?, tries = 0, due_at = ?
                                where organizer = ? and due_at = ?""")
                        .params(token, Timestamp.from(clock.instant().plus(settings.pollEvery())))
                        .params(calendar.organizer().value(), Timestamp.from(calendar.until()))
                        .update()
                == 1;
    }

    /** Notes that one could not be read. */
    void failed(Kept calendar) {
        jdbc.sql("""
                        update communications.calendar set tries = tries + 1, due_at = ?
                        where organizer = ? and due_at = ?""")
                .params(Timestamp.from(clock.instant().plus(settings.pause(calendar.tries() + 1))))
                .params(calendar.organizer().value(), Timestamp.from(calendar.until()))
                .update();
    }

    /** Whether Google tells us of a calendar's changes, or was asked to, until a time. */
    boolean hasChannel(UserId organizer, Instant until) {
        return jdbc.sql("""
                        select exists (select from communications.calendar where organizer = ? and channel_until > ?)""")
                .params(organizer.value(), Timestamp.from(until))
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Notes by which channel Google tells us of a calendar's changes, and until when. */
    void keepChannel(UserId organizer, String channel, Instant until) {
        jdbc.sql("update communications.calendar set channel = ?, channel_until = ? where organizer = ?")
                .params(channel, Timestamp.from(until), organizer.value())
                .update();
    }

    /** Has the calendar of a channel read now. */
    void wake(String channel) {
        jdbc.sql("update communications.calendar set due_at = ? where channel = ?")
                .params(Timestamp.from(clock.instant()), channel)
                .update();
    }
}
