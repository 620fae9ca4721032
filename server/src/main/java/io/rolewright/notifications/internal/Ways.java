package io.rolewright.notifications.internal;

import io.rolewright.events.communications.MessageState;
import io.rolewright.events.notifications.Topic;
import io.rolewright.notifications.Way;
import io.rolewright.notifications.WayTrace;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.NotificationId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ways on which things go to people, as rows. */
@Component
class Ways {
    private final JdbcClient jdbc;

    Ways(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes that something stands in the list. */
    void show(NotificationId id, Instant at) {
        add(id, Way.IN_APP, WayTrace.State.SHOWN, at, null);
    }

    /** Has something go out at a time. */
    void plan(NotificationId id, Way way, Instant at, Instant dueAt) {
        add(id, way, WayTrace.State.WAITING, at, dueAt);
    }

    /** Has something come with the next digest. */
    void gather(NotificationId id, Instant at) {
        add(id, Way.EMAIL, WayTrace.State.GATHERED, at, null);
    }

    private void add(NotificationId id, Way way, WayTrace.State state, Instant at, @Nullable Instant dueAt) {
        jdbc.sql("insert into notifications.way (notification, way, state, at, due_at) values (?, ?, ?, ?, ?)")
                .params(id.value(), way.name(), state.name(), Timestamp.from(at))
                .param(dueAt == null ? null : Timestamp.from(dueAt))
                .update();
    }

    /** Something that is to go out on one way. */
    record Due(
            NotificationId id,
            Way way,
            UserId user,
            Topic topic,
            boolean isRead,
            @Nullable Instant snoozedUntil) {
        private static Due of(ResultSet row, int number) throws SQLException {
            var snoozed = row.getTimestamp("snoozed_until");
            return new Due(
                    new NotificationId(row.getObject("id", UUID.class)),
                    Way.valueOf(row.getString("way")),
                    new UserId(row.getObject("user_id", UUID.class)),
                    Topic.valueOf(row.getString("topic")),
                    row.getTimestamp("read_at") != null,
                    snoozed == null ? null : snoozed.toInstant());
        }
    }

    /** At most so many that are due, the oldest first. */
    List<Due> due(Instant now, int most) {
        return jdbc.sql("""
                        select n.id, w.way, n.user_id, n.topic, n.read_at, n.snoozed_until
                        from notifications.way w join notifications.notification n on n.id = w.notification
                        where w.due_at <= ? order by w.due_at, n.id, w.way limit ?""").params(Timestamp.from(now), most).query(Due::of).list();
    }

    /** What is gathered for somebody since a digest that was due at a time, the oldest first. */
    List<Due> gathered(UserId user, Instant until) {
        return jdbc.sql("""
                        select n.id, w.way, n.user_id, n.topic, n.read_at, n.snoozed_until
                        from notifications.way w join notifications.notification n on n.id = w.notification
                        where w.state = 'GATHERED' and n.user_id = ? and n.made_at <= ? order by n.id""")
                .params(user.value(), Timestamp.from(until))
                .query(Due::of)
                .list();
    }

    boolean isGathered(UserId user) {
        return jdbc.sql("""
                        select exists (select from notifications.way w
                            join notifications.notification n on n.id = w.notification
                            where w.state = 'GATHERED' and n.user_id = ?)""")
                .param(user.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** When something goes out by e-mail, or went; absent when it does not, or comes with a digest. */
    Optional<Instant> mail(NotificationId id) {
        return jdbc.sql("""
                        select coalesce(due_at, at) from notifications.way
                        where notification = ? and way = 'EMAIL' and state in ('WAITING', 'HANDED_OVER')""")
                .param(id.value())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** Looks at it again at another time. */
    void putOff(Due due, Instant until) {
        jdbc.sql("update notifications.way set due_at = ? where notification = ? and way = ? and state = 'WAITING'")
                .params(Timestamp.from(until), due.id().value(), due.way().name())
                .update();
    }

    void handOver(Due due, MessageId message, Instant at) {
        end(due, WayTrace.State.HANDED_OVER, at, message, null);
    }

    void spare(Due due, Instant at) {
        end(due, WayTrace.State.UNNEEDED, at, null, null);
    }

    /** @param code why it cannot be handed over */
    void fail(Due due, String code, Instant at) {
        end(due, WayTrace.State.FAILED, at, null, code);
    }

    private void end(Due due, WayTrace.State state, Instant at, @Nullable MessageId message, @Nullable String code) {
        jdbc.sql("""
                        update notifications.way set state = ?, at = ?, due_at = null, message = ?, code = ?
                        where notification = ? and way = ?""")
                .params(state.name(), Timestamp.from(at))
                .param(message == null ? null : message.value())
                .param(code)
                .params(due.id().value(), due.way().name())
                .update();
    }

    /** How far something came on each way, the quietest first. */
    List<WayTrace> trace(NotificationId id) {
        return jdbc
                .sql("select * from notifications.way where notification = ?")
                .param(id.value())
                .query(Step::of)
                .list()
                .stream()
                .map(step -> step.with(moves(step.message())))
                .sorted(Comparator.comparing(WayTrace::way))
                .toList();
    }

    private List<WayTrace.Move> moves(@Nullable UUID message) {
        return message == null
                ? List.of()
                : jdbc.sql("select * from notifications.move where message = ? order by at")
                        .param(message)
                        .query((row, number) -> new WayTrace.Move(
                                MessageState.valueOf(row.getString("state")),
                                row.getString("code"),
                                row.getTimestamp("at").toInstant()))
                        .list();
    }

    /** A row as it stands. */
    private record Step(
            Way way,
            WayTrace.State state,
            Instant at,
            @Nullable Instant dueAt,
            @Nullable UUID message,
            @Nullable String code) {
        static Step of(ResultSet row, int number) throws SQLException {
            var dueAt = row.getTimestamp("due_at");
            return new Step(
                    Way.valueOf(row.getString("way")),
                    WayTrace.State.valueOf(row.getString("state")),
                    row.getTimestamp("at").toInstant(),
                    dueAt == null ? null : dueAt.toInstant(),
                    row.getObject("message", UUID.class),
                    row.getString("code"));
        }

        WayTrace with(List<WayTrace.Move> moves) {
            return new WayTrace(way, state, at, dueAt, code, moves);
        }
    }
}
