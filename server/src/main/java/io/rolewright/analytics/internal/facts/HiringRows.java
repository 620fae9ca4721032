package io.rolewright.analytics.internal.facts;

import io.rolewright.events.hiring.InterviewArranged;
import io.rolewright.events.hiring.OfferMade;
import io.rolewright.events.hiring.SubmissionMade;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was done to bring people into jobs: they were put forward, talked with clients, and were offered jobs. */
final class HiringRows implements Rows {
    private final JdbcClient jdbc;

    HiringRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(Batch batch, Sums sums) {
        submissions(batch.of(SubmissionMade.class), sums);
        interviews(batch.of(InterviewArranged.class), sums);
        offers(batch.of(OfferMade.class), sums);
    }

    private void submissions(List<Told<SubmissionMade>> made, Sums sums) {
        if (!made.isEmpty()) {
            Columns.of(made)
                    .with("uuid", told -> told.fact().submission().value())
                    .with("uuid", told -> told.fact().application().value())
                    .with("uuid", told -> told.fact().client().value())
                    .with("timestamptz", told -> told.fact().at())
                    .with("date", Told::day)
                    .in(jdbc, """
                            insert into analytics.submission (id, application, client, made_at, made_on)
                            select * from unnest(%s) on conflict do nothing returning made_on""")
                    .query(Days::of)
                    .list()
                    .forEach(day -> sums.add("submissions", day, 1));
        }
    }

    private void interviews(List<Told<InterviewArranged>> arranged, Sums sums) {
        if (!arranged.isEmpty()) {
            Columns.of(arranged)
                    .with("uuid", told -> told.fact().interview().value())
                    .with("uuid", told -> told.fact().application().value())
                    .with("uuid", told -> told.fact().client().value())
                    .with("date", Told::day)
                    .in(jdbc, """
                            insert into analytics.interview (id, application, client, made_on)
                            select * from unnest(%s) on conflict do nothing returning made_on""")
                    .query(Days::of)
                    .list()
                    .forEach(day -> sums.add("interviews", day, 1));
        }
    }

    private void offers(List<Told<OfferMade>> made, Sums sums) {
        if (!made.isEmpty()) {
            Columns.of(made)
                    .with("uuid", told -> told.fact().offer().value())
                    .with("uuid", told -> told.fact().application().value())
                    .with("uuid", told -> told.fact().client().value())
                    .with("uuid", told -> told.fact().job().value())
                    .with("date", Told::day)
                    .in(jdbc, """
                            insert into analytics.offer (id, application, client, job, made_on)
                            select * from unnest(%s) on conflict do nothing returning made_on""")
                    .query(Days::of)
                    .list()
                    .forEach(day -> sums.add("offers", day, 1));
        }
    }
}
