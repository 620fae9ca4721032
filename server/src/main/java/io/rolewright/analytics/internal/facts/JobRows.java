package io.rolewright.analytics.internal.facts;

import io.rolewright.events.Event;
import io.rolewright.events.jobs.JobChanged;
import io.rolewright.events.jobs.JobClosed;
import io.rolewright.events.jobs.JobReceived;
import io.rolewright.events.jobs.JobReturned;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs: when they were opened and closed, and who looks after them. */
final class JobRows implements Rows {
    /** How a job stands after a fact. */
    private record Turn(UUID job, UUID owner, @Nullable Told<JobClosed> closing, UUID event) {
        static Turn open(Told<? extends Event> told, UUID owner) {
            return new Turn(told.fact().subject().value(), owner, null, told.event());
        }
    }

    private final JdbcClient jdbc;

    JobRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(Batch batch, Sums sums) {
        open(batch.of(JobReceived.class), sums);
        own(batch.of(JobChanged.class));
        turn(last(batch.of(JobClosed.class), batch.of(JobReturned.class)));
    }

    private void open(List<Told<JobReceived>> jobs, Sums sums) {
        if (jobs.isEmpty()) {
            return;
        }
        Columns.of(jobs)
                .with("uuid", told -> told.fact().job().value())
                .with("uuid", told -> told.fact().owner().value())
                .with("timestamptz", Told::at)
                .with("date", Told::day)
                .with("uuid", Told::event)
                .in(jdbc, """
                        insert into analytics.job (id, owner, opened_at, opened_on, owned, changed)
                        select id, owner, at, day, event, event from unnest(%s) fact (id, owner, at, day, event)
                        on conflict do nothing returning opened_on""")
                .query(Days::of)
                .list()
                .forEach(day -> sums.add("jobs-opened", day, 1));
    }

    private void own(List<Told<JobChanged>> changes) {
        if (!changes.isEmpty()) {
            var last = new HashMap<UUID, Told<JobChanged>>();
            changes.forEach(told -> last.put(told.fact().job().value(), told));
            Columns.of(List.copyOf(last.values()))
                    .with("uuid", told -> told.fact().job().value())
                    .with("uuid", told -> told.fact().owner().value())
                    .with("uuid", Told::event)
                    .in(jdbc, """
                            update analytics.job set owner = fact.owner, owned = fact.event
                            from unnest(%s) fact (id, owner, event)
                            where job.id = fact.id and job.owned < fact.event and job.owner <> fact.owner""")
                    .update();
        }
    }

    // How each job stands at the end of the batch.
    private static List<Turn> last(List<Told<JobClosed>> closed, List<Told<JobReturned>> returned) {
        var turns = new ArrayList<Turn>();
        closed.forEach(told -> turns.add(
                new Turn(told.fact().job().value(), told.fact().owner().value(), told, told.event())));
        returned.forEach(told -> turns.add(Turn.open(told, told.fact().owner().value())));
        turns.sort(Comparator.comparing(turn -> turn.event().toString()));
        var last = new HashMap<UUID, Turn>();
        turns.forEach(turn -> last.put(turn.job(), turn));
        return List.copyOf(last.values());
    }

    private void turn(List<Turn> turns) {
        if (!turns.isEmpty()) {
            Columns.of(turns)
                    .with("uuid", Turn::job)
                    .with(
                            "timestamptz",
                            turn -> turn.closing() == null
                                    ? null
                                    : turn.closing().at())
                    .with(
                            "date",
                            turn -> turn.closing() == null
                                    ? null
                                    : turn.closing().day())
                    .with(
                            "text",
                            turn -> turn.closing() == null
                                    ? null
                                    : turn.closing().fact().reason())
                    .with("uuid", Turn::event)
                    .in(jdbc, """
                            update analytics.job set closed_at = fact.closed_at, closed_on = fact.closed_on,
                                reason = fact.reason, changed = fact.event
                            from unnest(%s) fact (id, closed_at, closed_on, reason, event)
                            where job.id = fact.id and job.changed < fact.event""")
                    .update();
        }
    }
}
