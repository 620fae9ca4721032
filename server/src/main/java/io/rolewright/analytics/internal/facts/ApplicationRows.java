package io.rolewright.analytics.internal.facts;

import io.rolewright.events.hiring.ApplicantTraced;
import io.rolewright.events.hiring.ApplicationMade;
import io.rolewright.events.hiring.ApplicationMoved;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People's ways to jobs, and how long they were in each stage. */
final class ApplicationRows implements Rows {
    private record Made(LocalDate day, String source) {}

    /** Where an application stands at the end of the batch, and how far it has been in it. */
    private record Standing(ApplicationMoved last, int furthest) {
        Standing and(Standing later) {
            return new Standing(later.last(), Math.max(furthest, later.furthest()));
        }
    }

    private final JdbcClient jdbc;

    ApplicationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(Batch batch, Sums sums) {
        add(batch.of(ApplicationMade.class), sums);
        trace(batch.of(ApplicantTraced.class));
        var moves = batch.of(ApplicationMoved.class);
        leave(moves);
        move(moves);
    }

    private void add(List<Told<ApplicationMade>> made, Sums sums) {
        if (made.isEmpty()) {
            return;
        }
        Columns.of(made)
                .with("uuid", told -> told.fact().application().value())
                .with("uuid", told -> told.fact().candidate().value())
                .with("uuid", told -> told.fact().job().value())
                .with("uuid", told -> told.fact().owner().value())
                .with("text", told -> told.fact().source())
                .with("timestamptz", Told::at)
                .with("date", Told::day)
                .in(jdbc, """
                        insert into analytics.application
                            (id, candidate, job, owner, source, made_at, made_on, stage, furthest, since, version)
                        select id, candidate, job, owner, source, at, day, 'NEW', 0, at, 1
                        from unnest(%s) fact (id, candidate, job, owner, source, at, day)
                        on conflict do nothing returning made_on, source""")
                .query((row, number) -> new Made(Days.of(row, number), row.getString("source")))
                .list()
                .forEach(one -> sums.add("applications", one.day(), one.source(), 1));
    }

    private void trace(List<Told<ApplicantTraced>> traced) {
        if (!traced.isEmpty()) {
            Columns.of(traced)
                    .with("uuid", told -> told.fact().application().value())
                    .with("uuid", told -> told.fact().listing().value())
                    .in(jdbc, """
                            update analytics.application set listing = fact.listing from unnest(%s) fact (id, listing)
                            where application.id = fact.id and application.listing is null""")
                    .update();
        }
    }

    // A stage began with the move before: in this batch, or as the row says.
    private void leave(List<Told<ApplicationMoved>> moves) {
        if (!moves.isEmpty()) {
            Columns.of(moves)
                    .with("uuid", told -> told.fact().application().value())
                    .with("integer", told -> told.fact().version())
                    .with("text", told -> told.fact().from())
                    .with("text", told -> told.fact().to())
                    .with("timestamptz", told -> told.fact().at())
                    .with("date", Told::day)
                    .in(jdbc, """
                            insert into analytics.stay (application, version, stage, next, left_at, left_on, entered_at)
                            select fact.application, fact.version, fact.stage, next, left_at, left_on,
                                coalesce(lag(left_at) over (partition by fact.application order by fact.version), since)
                            from unnest(%s) fact (application, version, stage, next, left_at, left_on)
                            join analytics.application on application.id = fact.application
                            on conflict do nothing""")
                    .update();
        }
    }

    private void move(List<Told<ApplicationMoved>> moves) {
        if (!moves.isEmpty()) {
            var standings = new HashMap<UUID, Standing>();
            moves.forEach(told -> standings.merge(told.fact().application().value(), standing(told), Standing::and));
            Columns.of(List.copyOf(standings.values()))
                    .with("uuid", standing -> standing.last().application().value())
                    .with("text", standing -> standing.last().to())
                    .with("smallint", Standing::furthest)
                    .with("timestamptz", standing -> standing.last().at())
                    .with("integer", standing -> standing.last().version())
                    .in(jdbc, """
                            update analytics.application set stage = fact.stage,
                                furthest = greatest(application.furthest, fact.furthest), since = fact.since,
                                version = fact.version
                            from unnest(%s) fact (id, stage, furthest, since, version)
                            where application.id = fact.id and application.version < fact.version""")
                    .update();
        }
    }

    private static Standing standing(Told<ApplicationMoved> told) {
        return new Standing(told.fact(), Stages.place(told.fact().to()));
    }
}
