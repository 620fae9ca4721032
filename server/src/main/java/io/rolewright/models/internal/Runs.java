package io.rolewright.models.internal;

import io.rolewright.models.RunReport;
import io.rolewright.models.Running;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which process runs which version, as rows. */
@Component
class Runs {
    /** Who has not said for so long what it runs is not there any more. */
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Runs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void put(String model, RunReport run) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into models.running as known (model, process, service, version, since, seen_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (model, process, service) do update set version = excluded.version,
                            since = case when known.version = excluded.version then known.since else excluded.since end,
                            seen_at = excluded.seen_at""")
                .params(model, run.process(), run.service(), run.version(), now, now)
                .update();
    }

    List<Running> of(String model) {
        return jdbc.sql("""
                        select * from models.running where model = ? and seen_at > ? order by process, service""")
                .params(model, Timestamp.from(clock.instant().minus(FORGOTTEN)))
                .query((row, number) -> new Running(
                        row.getString("process"),
                        row.getString("service"),
                        row.getInt("version"),
                        row.getTimestamp("since").toInstant(),
                        row.getTimestamp("seen_at").toInstant()))
                .list();
    }

    int sweep() {
        return jdbc.sql("delete from models.running where seen_at < ?")
                .param(Timestamp.from(clock.instant().minus(FORGOTTEN)))
                .update();
    }
}
