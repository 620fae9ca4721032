package io.rolewright.monitoring.internal;

import io.rolewright.runtime.failures.Seen;
import io.rolewright.shared.ErrorId;
import io.rolewright.shared.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The errors as rows, for those that add to them. */
@Component
class ErrorCounts {
    private static final int MOST_ACTORS = 1_000;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final MonitoringSettings settings;

    ErrorCounts(JdbcClient jdbc, Ids ids, Clock clock, MonitoringSettings settings) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    /** An error that happened before. */
    record Known(ErrorId id, boolean isResolved) {}

    /** The error with a fingerprint, which nobody else changes until the transaction ends. */
    Optional<Known> find(String fingerprint) {
        return jdbc.sql("select id, resolved_at from monitoring.error where fingerprint = ? for update")
                .param(fingerprint)
                .query((row, number) -> new Known(
                        new ErrorId(row.getObject("id", UUID.class)), row.getTimestamp("resolved_at") != null))
                .optional();
    }

    ErrorId open(Seen seen) {
        var id = ids.next(ErrorId::new);
        var last = seen.last();
        jdbc.sql("""
                        insert into monitoring.error
                            (id, fingerprint, service, kind, places, sample, trace, first_at, last_at, count)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id.value(), seen.fingerprint(), last.service(), last.kind())
                .params(String.join("\n", last.places()), last.text())
                .param(last.trace())
                .params(Timestamp.from(seen.firstAt()), Timestamp.from(seen.lastAt()), seen.count())
                .update();
        addActors(id, seen);
        return id;
    }

    void add(ErrorId id, Seen seen) {
        var last = seen.last();
        jdbc.sql("""
                        update monitoring.error
                        set count = count + ?, last_at = greatest(last_at, ?), places = ?, sample = ?,
                            trace = coalesce(?, trace), resolved_at = null, resolved_by = null
                        where id = ?""")
                .params(seen.count(), Timestamp.from(seen.lastAt()), String.join("\n", last.places()), last.text())
                .param(last.trace())
                .param(id.value())
                .update();
        addActors(id, seen);
    }

    private void addActors(ErrorId id, Seen seen) {
        if (seen.actors().isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into monitoring.error_actor (error_id, actor) select ?, unnest(?::text[])
                        limit (select greatest(0, ? - actors) from monitoring.error where id = ?)
                        on conflict do nothing""")
                .params(id.value(), seen.actors().toArray(String[]::new), MOST_ACTORS, id.value())
                .update();
        jdbc.sql("""
                        update monitoring.error set actors =
                            (select count(*) from monitoring.error_actor where error_id = ?)
                        where id = ?""").params(id.value(), id.value()).update();
    }

    /** Keeps the number of errors within its limit, and none for longer than the settings say. */
    void dropOldest() {
        jdbc.sql("""
                        delete from monitoring.error
                        where last_at < ? or id in (
                            select id from monitoring.error order by last_at desc, id desc offset ?)""")
                .params(Timestamp.from(clock.instant().minus(settings.errorsKept())), settings.errors())
                .update();
    }
}
