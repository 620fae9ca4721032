package io.rolewright.notifications.internal;

import io.rolewright.shared.UserId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When digests come, as rows. */
@Component
class Digests {
    private final JdbcClient jdbc;

    Digests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody's next digest. */
    record Due(UserId user, Instant at) {}

    /** Has a digest come at a time, unless one comes already. */
    void plan(UserId user, Instant at) {
        jdbc.sql("insert into notifications.digest (user_id, due_at) values (?, ?) on conflict do nothing")
                .params(user.value(), Timestamp.from(at))
                .update();
    }

    /** At most so many that are due, the oldest first. */
    List<Due> due(Instant now, int most) {
        return jdbc.sql("select * from notifications.digest where due_at <= ? order by due_at, user_id limit ?")
                .params(Timestamp.from(now), most)
                .query((row, number) -> new Due(
                        new UserId(row.getObject("user_id", UUID.class)),
                        row.getTimestamp("due_at").toInstant()))
                .list();
    }

    void forget(UserId user) {
        jdbc.sql("delete from notifications.digest where user_id = ?")
                .param(user.value())
                .update();
    }
}
