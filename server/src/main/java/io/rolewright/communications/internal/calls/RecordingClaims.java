package io.rolewright.communications.internal.calls;

import io.rolewright.communications.RecordingState;
import io.rolewright.integrations.PartnerSound;
import io.rolewright.shared.PhoneCallId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives out recordings that are due, each to one process, and takes them back. What was told of one meanwhile makes it due
 * anew, and what its process says then counts no more.
 */
@Component
class RecordingClaims {
    /** What rests is due when it was kept long enough. */
    private static final String TAKE = """
            with due as (
                select call from communications.recording
                 where coalesce(due_at <= :now, agreed_at <= :old and state in ('KEPT', 'REFUSED')) %s
                 order by due_at, call limit 1 for update skip locked)
            update communications.recording r set tries = r.tries + 1, due_at = :until
              from due where r.call = due.call
            returning r.*
            """;

    private static final String MINE = " where call = :call and due_at = :until";

    private final JdbcClient jdbc;
    private final CallSettings calls;
    private final RecordingSettings settings;
    private final Clock clock;

    RecordingClaims(JdbcClient jdbc, CallSettings calls, RecordingSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.settings = settings;
        this.clock = clock;
    }

    /** Claims the one that has been due longest. */
    Optional<RecordingRow> take() {
        return taking(TAKE.formatted("")).query(RecordingRow::of).optional();
    }

    /** Claims that of a call, if it is to begin or to stop now. */
    Optional<RecordingRow> take(PhoneCallId call) {
        return taking(TAKE.formatted("and call = :call and state in ('AGREED', 'STOPPING')"))
                .param("call", call.value())
                .query(RecordingRow::of)
                .optional();
    }

    private JdbcClient.StatementSpec taking(String sql) {
        return jdbc.sql(sql)
                .param("now", Timestamp.from(now()))
                .param("old", Timestamp.from(now().minus(settings.keep())))
                .param("until", Timestamp.from(after(calls.silence())));
    }

    /** Whether it was kept as long as it may be. */
    boolean isOld(RecordingRow row) {
        return !now().isBefore(row.agreedAt().plus(settings.keep()));
    }

    /** Writes down how far it is, and under which name Twilio has it; it is looked after again in a while. */
    void reach(RecordingRow row, RecordingState state, @Nullable String sid, Duration wait) {
        mine(
                        "update communications.recording set state = :state, sid = :sid, code = null, tries = 0, due_at = :due",
                        row)
                .param("state", state.name())
                .param("sid", sid)
                .param("due", Timestamp.from(after(wait)))
                .update();
    }

    /** Gives one back with which it went no further now. */
    void later(RecordingRow row, @Nullable String code, @Nullable Long asked) {
        var pause = calls.pause(row.tries());
        var wait = Duration.ofMillis(Objects.requireNonNullElse(asked, 0L));
        mine("update communications.recording set code = :code, due_at = :due", row)
                .param("code", code)
                .param("due", Timestamp.from(after(pause.compareTo(wait) < 0 ? wait : pause)))
                .update();
    }

    /** Writes down that it is stored; it stays this process's. */
    boolean keep(RecordingRow row, PartnerSound sound) {
        return mine("""
                                update communications.recording set state = 'KEPT', file = :file, type = :type,
                                    size = :size, code = null, tries = 0""", row)
                        .param("file", Objects.requireNonNull(sound.file()).value())
                        .param("type", sound.type())
                        .param("size", sound.size())
                        .update()
                == 1;
    }

    /** Writes down that there is none to be kept. */
    void end(RecordingRow row, RecordingState state, @Nullable String code) {
        mine("""
                        update communications.recording set state = :state, code = :code, file = null, type = null,
                            size = null, due_at = null""", row).param("state", state.name()).param("code", code).update();
    }

    /** Lets one rest that is kept. */
    void rest(RecordingRow row, boolean hasCopy) {
        mine("update communications.recording set has_copy = :hasCopy, code = null, due_at = null", row)
                .param("hasCopy", hasCopy)
                .update();
    }

    /** Forgets that there was one. */
    void remove(RecordingRow row) {
        mine("delete from communications.recording", row).update();
    }

    private JdbcClient.StatementSpec mine(String sql, RecordingRow row) {
        return jdbc.sql(sql + MINE)
                .param("call", row.call().value())
                .param("until", Timestamp.from(Objects.requireNonNull(row.dueAt())));
    }

    private Instant after(Duration wait) {
        return now().plus(wait);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
