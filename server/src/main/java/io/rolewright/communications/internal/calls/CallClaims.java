package io.rolewright.communications.internal.calls;

import io.rolewright.communications.PhoneCallState;
import io.rolewright.shared.PhoneCallId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out calls that are due, each to one process, and takes them back. What a killed process had is given out again when
 * its time is over; what a slow one says after that counts no more.
 */
@Component
class CallClaims {
    private static final String TAKE = """
            with due as (
                select id, state from communications.phone_call
                 where due_at <= :now order by due_at, id limit 1 for update skip locked)
            update communications.phone_call c
               set state = case when due.state in ('QUEUED', 'DEFERRED') then 'DIALLING' else due.state end,
                   tries = c.tries + case when due.state in ('RINGING', 'TALKING') then 0 else 1 end,
                   due_at = :until
              from due where c.id = due.id
            returning c.id, c.tries, due.state as before
            """;

    private final JdbcClient jdbc;
    private final CallSettings settings;
    private final Clock clock;

    CallClaims(JdbcClient jdbc, CallSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Claims the one that has been due longest. */
    Optional<DueCall> take() {
        var now = now();
        var until = now.plus(settings.silence());
        return jdbc.sql(TAKE)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query((row, number) -> due(row, until))
                .optional();
    }

    private static DueCall due(ResultSet row, Instant until) throws SQLException {
        return new DueCall(
                new PhoneCallId(row.getObject("id", UUID.class)),
                row.getInt("tries"),
                PhoneCallState.valueOf(row.getString("before")),
                until);
    }

    /** Whether a number may be dialled now. */
    enum Line {
        FREE,
        /** Another call of ours goes there. */
        BUSY,
        /** The call is not this process's any more. */
        GONE
    }

    /** Writes down that a number is dialled now; the time when it was first stays. */
    Line hold(DueCall due, byte[] number, String hash) {
        try {
            var held = jdbc.sql("""
                            update communications.phone_call
                            set number = ?, number_hash = ?, dialled_at = coalesce(dialled_at, ?)
                            where id = ? and state = 'DIALLING' and due_at = ?""")
                    .param(number)
                    .params(hash, Timestamp.from(now()), due.id().value(), Timestamp.from(due.until()))
                    .update();
            return held == 1 ? Line.FREE : Line.GONE;
        } catch (DuplicateKeyException taken) {
            return Line.BUSY;
        }
    }

    /** Gives one back that is not dialled now. Nothing happens when it is not this process's any more. */
    void defer(DueCall due, String code, Instant next) {
        giveBack(due, PhoneCallState.DEFERRED, code, next);
    }

    /** Gives one back that is certainly not dialled, and may be later. */
    void queue(DueCall due, String code, Instant next) {
        giveBack(due, PhoneCallState.QUEUED, code, next);
    }

    private void giveBack(DueCall due, PhoneCallState state, String code, Instant next) {
        jdbc.sql("""
                        update communications.phone_call set state = :state, code = :code, due_at = :next,
                            tries = tries - case when :state = 'DEFERRED' then 1 else 0 end,
                            number = null, number_hash = null, dialled_at = null
                        where id = :id and state = 'DIALLING' and due_at = :until""")
                .param("state", state.name())
                .param("code", code)
                .param("next", Timestamp.from(next))
                .param("id", due.id().value())
                .param("until", Timestamp.from(due.until()))
                .update();
    }

    /** Gives one back that may have been dialled. */
    void doubt(DueCall due, String code, Instant next) {
        jdbc.sql("""
                        update communications.phone_call set code = ?, due_at = ?
                        where id = ? and state = 'DIALLING' and due_at = ?""")
                .params(code, Timestamp.from(next))
                .params(due.id().value(), Timestamp.from(due.until()))
                .update();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
