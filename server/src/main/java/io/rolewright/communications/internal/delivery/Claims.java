package io.rolewright.communications.internal.delivery;

import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageState;
import io.rolewright.shared.MessageId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out messages that are due, each to one process, and takes back what came of them. What a killed process had is given
 * out again when its time is over; what a slow one says after that counts no more.
 */
@Component
class Claims {
    private static final String CLAIM = """
            with due as (
                select id, state from communications.message
                 where due_at <= :now and channel = any (:channels) and state in ('QUEUED', 'DEFERRED', 'SENDING')
                 order by due_at, id limit :most for update skip locked)
            update communications.message m set state = 'SENDING', tries = m.tries + 1, due_at = :until
              from due where m.id = due.id
            returning m.id, m.tries, due.state = 'SENDING' as uncertain
            """;

    private final JdbcClient jdbc;
    private final DeliverySettings settings;
    private final Clock clock;

    Claims(JdbcClient jdbc, DeliverySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Claims at most so many of these channels. */
    List<Due> take(Collection<Channel> channels, int most) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var until = now.plus(settings.handOverWithin());
        return jdbc.sql(CLAIM)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .param("channels", channels.stream().map(Channel::name).toArray(String[]::new))
                .param("most", most)
                .query((row, number) -> due(row, until))
                .list();
    }

    private static Due due(ResultSet row, Instant until) throws SQLException {
        return new Due(
                new MessageId(row.getObject("id", UUID.class)),
                row.getInt("tries"),
                row.getBoolean("uncertain"),
                until);
    }

    /** Notes that one came back that was taken, or may have been; false when it was not on its way. */
    boolean comeBack(MessageId id, String code) {
        return jdbc.sql("""
                                update communications.message set state = 'BOUNCED', code = ?, due_at = null
                                where id = ? and state in ('SENDING', 'SENT', 'DELIVERED')""").params(code, id.value()).update() == 1;
    }

    /**
     * Gives one back with what came of it; false when it is not this process's any more.
     *
     * @param next when it is due again; absent when that was all
     */
    boolean end(Due due, MessageState state, @Nullable String code, @Nullable Instant next) {
        return jdbc.sql("""
                                update communications.message set state = :state, code = :code, due_at = :next::timestamptz,
                                    tries = tries - case when :state = 'DEFERRED' then 1 else 0 end
                                where id = :id and state = 'SENDING' and due_at = :until
                                """)
                        .param("id", due.id().value())
                        .param("until", Timestamp.from(due.until()))
                        .param("state", state.name())
                        .param("code", code)
                        .param("next", next == null ? null : Timestamp.from(next))
                        .update()
                == 1;
    }
}
