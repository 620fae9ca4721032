package io.rolewright.audit.internal;

import io.rolewright.audit.Verification;
import io.rolewright.audit.Verification.State;
import io.rolewright.shared.VerificationId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Runs over the trail, as rows, so that every process can tell how far one is. */
@Component
class Verifications {
    /** A run that says nothing for so long has ended with its process. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Verifications(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Adds a run, and forgets those of long ago. */
    void add(Verification begun) {
        jdbc.sql("delete from audit.verification where begun_at < ?")
                .param(Timestamp.from(begun.begunAt().minus(KEPT)))
                .update();
        jdbc.sql("insert into audit.verification (id, begun_at, seen_at, report) values (?, ?, ?, ?::jsonb)")
                .params(begun.id().value(), Timestamp.from(begun.begunAt()), now())
                .param(json.writeValueAsString(begun))
                .update();
    }

    void update(Verification run) {
        jdbc.sql("update audit.verification set seen_at = ?, report = ?::jsonb where id = ?")
                .params(now(), json.writeValueAsString(run), run.id().value())
                .update();
    }

    Optional<Verification> find(VerificationId id) {
        return jdbc.sql("select report::text, seen_at < ? as is_silent from audit.verification where id = ?")
                .params(Timestamp.from(clock.instant().minus(SILENCE)), id.value())
                .query((row, number) -> ended(run(row.getString("report")), row.getBoolean("is_silent")))
                .optional();
    }

    /** The run that is under way, if any. */
    Optional<Verification> running() {
        return jdbc.sql("""
                select report::text from audit.verification
                where report ->> 'state' = 'RUNNING' and seen_at >= ? order by begun_at limit 1""")
                .param(Timestamp.from(clock.instant().minus(SILENCE)))
                .query((row, number) -> run(row.getString("report")))
                .optional();
    }

    private Verification run(String report) {
        return json.readValue(report, Verification.class);
    }

    private static Verification ended(Verification run, boolean isSilent) {
        return isSilent && run.state() == State.RUNNING ? Verifying.failed(run, null) : run;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
