package io.rolewright.jobs.internal;

import io.rolewright.jobs.Harvest;
import io.rolewright.jobs.Harvest.State;
import io.rolewright.shared.Refusal;
import io.rolewright.shared.RunId;
import io.rolewright.shared.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The harvests: which source in which run, who works on it, and what it gave. */
@Component
class Harvests {
    /** So long a killed process keeps others from its harvest. */
    private static final int HELD_SECONDS = 30;

    private static final String CLAIM = """
            update jobs.harvest set state = 'RUNNING', token = token + 1, started_at = coalesce(started_at, clock_timestamp()),
                    held_until = clock_timestamp() + %d * interval '1 second'
            where (run, source) in (
                select run, source from jobs.harvest
                where state in ('WAITING', 'RUNNING') and (held_until is null or held_until < clock_timestamp())
                order by run limit 1 for update skip locked)
            returning run, source, token, from_raw
            """.formatted(HELD_SECONDS);

    private final JdbcClient jdbc;

    Harvests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A harvest that this process works on.
     *
     * @param token whoever has a lower one must not write any more
     */
    record Claim(RunId run, SourceId source, long token, boolean fromRaw) {}

    /** Somebody else works on the harvest by now, or its source was removed. */
    static final class LostException extends RuntimeException {
        LostException(Claim claim) {
            super("the harvest of " + claim.source() + " in " + claim.run() + " is not ours any more");
        }
    }

    void add(RunId run, SourceId source, boolean fromRaw) {
        jdbc.sql("insert into jobs.harvest (run, source, from_raw, state) values (?, ?, ?, 'WAITING')")
                .params(run.value(), source.value(), fromRaw)
                .update();
    }

    /** Takes the oldest harvest that nobody works on. */
    Optional<Claim> claim() {
        return jdbc.sql(CLAIM)
                .query((row, number) -> new Claim(
                        new RunId(row.getObject("run", UUID.class)),
                        new SourceId(row.getObject("source", UUID.class)),
                        row.getLong("token"),
                        row.getBoolean("from_raw")))
                .optional();
    }

    /** @throws LostException when it is somebody else's */
    void hold(Claim claim) {
        mine(claim, jdbc.sql("""
                update jobs.harvest set held_until = clock_timestamp() + :seconds * interval '1 second'
                where run = :run and source = :source and token = :token and state = 'RUNNING'
                """).param("seconds", HELD_SECONDS));
    }

    /** Gives it back, for whoever starts next. */
    void release(Claim claim) {
        jdbc.sql("update jobs.harvest set held_until = null where run = ? and source = ? and token = ?")
                .params(claim.run().value(), claim.source().value(), claim.token())
                .update();
    }

    /**
     * Adds to what a harvest gave, in the transaction that stores it.
     *
     * @throws LostException when it is somebody else's
     */
    void count(Claim claim, Tally tally) {
        mine(
                claim,
                jdbc.sql("""
                        update jobs.harvest set found = found + :found, added = added + :added, changed = changed + :changed,
                                unchanged = unchanged + :unchanged, returned = returned + :returned, gone = gone + :gone,
                                duplicates = duplicates + :duplicates, refused = refused + :refused
                        where run = :run and source = :source and token = :token and state = 'RUNNING'
                        """)
                        .param("found", tally.found())
                        .param("added", tally.added())
                        .param("changed", tally.changed())
                        .param("unchanged", tally.unchanged())
                        .param("returned", tally.returned())
                        .param("gone", tally.gone())
                        .param("duplicates", tally.duplicates())
                        .param("refused", tally.refused()));
    }

    /**
     * Ends a harvest.
     *
     * @param code why it ended early, if it did
     * @throws LostException when it is somebody else's
     */
    void finish(Claim claim, @Nullable String code) {
        mine(
                claim,
                jdbc.sql("""
                        update jobs.harvest set state = :state, code = :code, held_until = null,
                                finished_at = clock_timestamp()
                        where run = :run and source = :source and token = :token and state = 'RUNNING'
                        """)
                        .param("state", code == null ? State.DONE.name() : State.FAILED.name())
                        .param("code", code));
    }

    private static void mine(Claim claim, JdbcClient.StatementSpec change) {
        var rows = change.param("run", claim.run().value())
                .param("source", claim.source().value())
                .param("token", claim.token())
                .update();
        if (rows != 1) {
            throw new LostException(claim);
        }
    }

    /** What the sources of a run gave, in the order in which they were named. */
    List<Harvest> of(RunId run) {
        return jdbc.sql("""
                        select harvest.*, source.name from jobs.harvest join jobs.source on source.id = harvest.source
                        where run = ? order by source.id""").param(run.value()).query(Harvests::harvest).list();
    }

    private static Harvest harvest(ResultSet row, int number) throws SQLException {
        var code = row.getString("code");
        return new Harvest(
                new SourceId(row.getObject("source", UUID.class)),
                row.getString("name"),
                State.valueOf(row.getString("state")),
                row.getInt("found"),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("returned"),
                row.getInt("gone"),
                row.getInt("duplicates"),
                row.getInt("refused"),
                code == null ? null : Refusal.of(code, LocaleContextHolder.getLocale()),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("finished_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
