package io.rolewright.analytics.internal.facts;

import io.rolewright.events.resumes.ResumeReceived;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Résumés that came in. */
final class ResumeRows implements Rows {
    private final JdbcClient jdbc;

    ResumeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(Batch batch, Sums sums) {
        var received = batch.of(ResumeReceived.class);
        if (!received.isEmpty()) {
            Columns.of(received)
                    .with("uuid", told -> told.fact().resume().value())
                    .with("date", Told::day)
                    .in(jdbc, """
                            insert into analytics.resume (id, received_on)
                            select * from unnest(%s) on conflict do nothing returning received_on""")
                    .query(Days::of)
                    .list()
                    .forEach(day -> sums.add("resumes", day, 1));
        }
    }
}
