package io.rolewright.analytics.internal.schedule;

import io.rolewright.analytics.PeriodRule;
import io.rolewright.analytics.ReportFilters;
import io.rolewright.analytics.Rhythm;
import io.rolewright.analytics.Schedule;
import io.rolewright.analytics.SentFormat;
import io.rolewright.shared.ScheduleId;
import io.rolewright.shared.UserId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Schedules as rows; one that is due is given out to one process at a time. */
@Component
class Schedules {
    /** So long a killed process keeps others from it. */
    private static final Duration HELD = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Schedules(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UserId owner, Schedule schedule) {
        jdbc.sql("""
                        insert into analytics.schedule (id, owner, report, filters, period, format, rhythm, day, at_time,
                                recipients, due_at, try_at)
                        values (:id, :owner, :report, :filters::jsonb, :period, :format, :rhythm, :day, :at,
                                :recipients, :due, :due)""")
                .param("id", schedule.id().value())
                .param("owner", owner.value())
                .param("report", schedule.report())
                .param("filters", json.writeValueAsString(schedule.filters()))
                .param("period", schedule.period().name())
                .param("format", schedule.format().name())
                .param("rhythm", schedule.rhythm().name())
                .param("day", schedule.day())
                .param("at", schedule.at())
                .param(
                        "recipients",
                        schedule.recipients().stream().map(UserId::value).toArray(UUID[]::new))
                .param("due", Timestamp.from(schedule.dueAt()))
                .update();
    }

    List<Schedule> of(UserId owner) {
        return jdbc.sql("select * from analytics.schedule where owner = ? order by id")
                .param(owner.value())
                .query(this::schedule)
                .list();
    }

    /** False when this person has no such schedule. */
    boolean end(UserId owner, ScheduleId id) {
        return jdbc.sql("delete from analytics.schedule where id = ? and owner = ?")
                        .params(id.value(), owner.value())
                        .update()
                == 1;
    }

    /** Gives out the one that has been due the longest. */
    Optional<Schedule> take(Instant now) {
        return jdbc.sql("""
                        update analytics.schedule set try_at = :until
                         where id = (select id from analytics.schedule where try_at <= :now
                                      order by try_at, id limit 1 for update skip locked)
                        returning *""")
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(HELD)))
                .query(this::schedule)
                .optional();
    }

    /** It was sent for the time that was due; a second telling of the same changes nothing. */
    void sent(Schedule schedule, Instant now, Instant next) {
        jdbc.sql("""
                        update analytics.schedule
                           set sent_at = :now, due_at = :next, try_at = :next, failures = 0
                         where id = :id and due_at = :due""")
                .param("id", schedule.id().value())
                .param("due", Timestamp.from(schedule.dueAt()))
                .param("now", Timestamp.from(now))
                .param("next", Timestamp.from(next))
                .update();
    }

    /** It could not be made, and is tried again; answers who has ordered it, unless it was ended or sent meanwhile. */
    Optional<UserId> failed(Schedule schedule, Instant again) {
        return jdbc.sql("""
                        update analytics.schedule set failures = failures + 1, try_at = ?
                         where id = ? and due_at = ? returning owner""")
                .params(Timestamp.from(again), schedule.id().value(), Timestamp.from(schedule.dueAt()))
                .query((row, number) -> new UserId(row.getObject("owner", UUID.class)))
                .optional();
    }

    /** There is nobody left to get it. */
    void end(ScheduleId id) {
        jdbc.sql("delete from analytics.schedule where id = ?")
                .param(id.value())
                .update();
    }

    /** Somebody has no login any more: what they ordered ends, and what others ordered for them alone. */
    void leave(UserId user) {
        jdbc.sql("delete from analytics.schedule where owner = ? or recipients = array[?]::uuid[]")
                .params(user.value(), user.value())
                .update();
        jdbc.sql("update analytics.schedule set recipients = array_remove(recipients, ?) where ? = any(recipients)")
                .params(user.value(), user.value())
                .update();
    }

    private Schedule schedule(ResultSet row, int number) throws SQLException {
        var sent = row.getTimestamp("sent_at");
        return new Schedule(
                new ScheduleId(row.getObject("id", UUID.class)),
                row.getString("report"),
                json.readValue(row.getString("filters"), ReportFilters.class),
                PeriodRule.valueOf(row.getString("period")),
                SentFormat.valueOf(row.getString("format")),
                Rhythm.valueOf(row.getString("rhythm")),
                row.getInt("day"),
                row.getObject("at_time", LocalTime.class),
                users(row.getArray("recipients")),
                row.getTimestamp("due_at").toInstant(),
                sent == null ? null : sent.toInstant(),
                row.getInt("failures"));
    }

    private static List<UserId> users(Array array) throws SQLException {
        return Stream.of((UUID[]) array.getArray()).map(UserId::new).toList();
    }
}
