package io.rolewright.notifications.internal;

import io.rolewright.events.communications.MessageMoved;
import io.rolewright.shared.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What became of messages to users, as rows: the proof that something came. All are noted, since a message may move on before
 * it is written down what it was about.
 */
@Component
class Moves {
    private final JdbcClient jdbc;
    private final Clock clock;

    Moves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(MessageMoved fact) {
        var recipient = fact.recipient();
        var user = recipient == null ? null : recipient.user();
        if (user == null) {
            return;
        }
        jdbc.sql("""
                        insert into notifications.move (message, user_id, state, code, at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(fact.message().value(), user.value(), fact.state().name())
                .param(fact.code())
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** Removes what we were told before a time. */
    void removeBefore(Instant time) {
        jdbc.sql("delete from notifications.move where at < ?")
                .param(Timestamp.from(time))
                .update();
    }

    void forget(UserId user) {
        jdbc.sql("delete from notifications.move where user_id = ?")
                .param(user.value())
                .update();
    }
}
