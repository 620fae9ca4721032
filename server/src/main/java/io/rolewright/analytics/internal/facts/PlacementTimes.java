package io.rolewright.analytics.internal.facts;

import io.rolewright.events.Event;
import io.rolewright.events.hiring.ApplicationMade;
import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.events.jobs.JobReceived;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * When the job of a placement was opened and its application made, written beside it, since both never change and are far away.
 * Whichever fact comes last has them written. They stay empty where two facts are taken side by side, neither of which sees the
 * other; whoever reads them then looks there.
 */
final class PlacementTimes implements Rows {
    private final JdbcClient jdbc;

    PlacementTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(Batch batch, Sums sums) {
        var placements =
                ids(batch.of(PlacementMade.class), fact -> fact.placement().value());
        var applications =
                ids(batch.of(ApplicationMade.class), fact -> fact.application().value());
        var jobs = ids(batch.of(JobReceived.class), fact -> fact.job().value());
        if (placements.length + applications.length + jobs.length > 0) {
            // Nobody waits for a row here, so that batches side by side cannot wait for each other.
            jdbc.sql("""
                            with found as (
                                select id from analytics.placement where id in (
                                    select id from analytics.placement where id = any (:placements)
                                    union
                                    select id from analytics.placement
                                    where application = any (:applications) and applied_at is null
                                    union
                                    select id from analytics.placement where job = any (:jobs) and opened_at is null)
                                for update skip locked)
                            update analytics.placement set
                                applied_at = (select made_at from analytics.application
                                    where application.id = placement.application),
                                opened_at = (select opened_at from analytics.job where job.id = placement.job)
                            from found where placement.id = found.id""")
                    .param("placements", placements)
                    .param("applications", applications)
                    .param("jobs", jobs)
                    .update();
        }
    }

    private static <E extends Event> UUID[] ids(List<Told<E>> told, Function<E, UUID> id) {
        return told.stream().map(one -> id.apply(one.fact())).toArray(UUID[]::new);
    }
}
