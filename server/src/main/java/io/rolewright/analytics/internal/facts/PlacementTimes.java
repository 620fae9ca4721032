package io.rolewright.analytics.internal.facts;

import io.rolewright.events.Event;
import io.rolewright.events.hiring.ApplicationMade;
import io.rolewright.events.hiring.PlacementMade;
import io.rolewright.events.jobs.JobReceived;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        var here = new HashSet<>(
                ids(batch.of(PlacementMade.class), fact -> fact.placement().value()));
        here.addAll(waiting(
                "application = any (:ids) and applied_at is null",
                ids(batch.of(ApplicationMade.class), fact -> fact.application().value())));
        here.addAll(waiting(
                "job = any (:ids) and opened_at is null",
                ids(batch.of(JobReceived.class), fact -> fact.job().value())));
        if (!here.isEmpty()) {
            write(here);
        }
    }

    private static <E extends Event> List<UUID> ids(List<Told<E>> told, Function<E, UUID> id) {
        return told.stream().map(one -> id.apply(one.fact())).toList();
    }

    private List<UUID> waiting(String condition, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select id from analytics.placement where " + condition)
                        .param("ids", ids.toArray(UUID[]::new))
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list();
    }

    // Nobody waits for a row here, so that batches side by side cannot wait for each other.
    private void write(Set<UUID> placements) {
        jdbc.sql("""
                        update analytics.placement set
                            applied_at = (select made_at from analytics.application where application.id = placement.application),
                            opened_at = (select opened_at from analytics.job where job.id = placement.job)
                        where id = any (array(
                            select id from analytics.placement where id = any (:ids) for update skip locked))""").param("ids", placements.toArray(UUID[]::new)).update();
    }
}
