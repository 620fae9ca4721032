package io.rolewright.analytics.internal.facts;

import io.rolewright.events.matching.FeedbackGiven;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What recruiters said of matches. */
final class VerdictRows implements Rows {
    private final JdbcClient jdbc;

    VerdictRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(Batch batch, Sums sums) {
        var given = batch.of(FeedbackGiven.class);
        if (!given.isEmpty()) {
            Columns.of(given)
                    .with("uuid", Told::event)
                    .with("uuid", told -> told.fact().job().value())
                    .with("uuid", told -> told.fact().candidate().value())
                    .with("text", told -> told.fact().verdict())
                    .with("integer", told -> told.fact().rank())
                    .with("float8", told -> told.fact().score())
                    .with("date", Told::day)
                    .in(jdbc, """
                            insert into analytics.verdict (event, job, candidate, verdict, rank, score, given_on)
                            select * from unnest(%s) on conflict do nothing""")
                    .update();
        }
    }
}
