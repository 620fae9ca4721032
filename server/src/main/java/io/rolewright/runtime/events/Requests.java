package io.rolewright.runtime.events;

import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.SubscriptionRequest.Kind;
import io.rolewright.runtime.events.SubscriptionRequest.State;
import io.rolewright.shared.Ids;
import io.rolewright.shared.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was asked of subscriptions, as rows that every process sees. */
@Component
class Requests {
    private static final int LATEST = 20;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Wakeup wakeup;

    Requests(JdbcClient jdbc, Ids ids, Wakeup wakeup) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.wakeup = wakeup;
    }

    RequestId add(Kind kind, String subscription) {
        var id = ids.next(RequestId::new);
        jdbc.sql("select runtime.ask_request(?, ?, ?, ?)")
                .params(
                        id.value(),
                        kind.name(),
                        subscription,
                        Call.current().actor().name())
                .query((row, number) -> number)
                .list();
        wakeup.announceLook();
        return id;
    }

    /** The latest requests of a subscription, the last one first. */
    List<SubscriptionRequest> of(String subscription) {
        return jdbc.sql("select * from runtime.requests(?, ?)")
                .params(subscription, LATEST)
                .query(Requests::request)
                .list();
    }

    /** One that waits for a process like this one, now taken by it. */
    Optional<SubscriptionRequest> take(long process) {
        return jdbc.sql("select * from runtime.take_request(?)")
                .param(process)
                .query(Requests::request)
                .optional();
    }

    /** @return false when another process has it by now */
    boolean finish(long process, RequestId id, @Nullable String error) {
        return jdbc.sql("select runtime.finish_request(?, ?, ?)")
                .params(process, id.value())
                .param(error)
                .query(Boolean.class)
                .single();
    }

    private static SubscriptionRequest request(ResultSet row, int number) throws SQLException {
        var done = row.getTimestamp("done_at");
        return new SubscriptionRequest(
                new RequestId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("subscription"),
                row.getString("actor"),
                state(row, done),
                row.getTimestamp("asked_at").toInstant(),
                done == null ? null : done.toInstant(),
                row.getString("error"));
    }

    private static State state(ResultSet row, @Nullable Timestamp done) throws SQLException {
        if (done != null) {
            return row.getString("error") == null ? State.DONE : State.FAILED;
        }
        return row.getObject("taken_by") == null ? State.WAITING : State.RUNNING;
    }
}
