package io.rolewright.analytics.internal;

import io.rolewright.analytics.internal.facts.Stages;
import io.rolewright.events.hiring.ApplicationStage;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of those who came one way, or another. */
@Component
class Ways {
    private final JdbcClient jdbc;

    Ways(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those who came one way.
     *
     * @param name of the way; empty where it is not known
     * @param applications how many
     * @param applied how many of them applied by themselves
     * @param submitted how many came at least so far
     * @param interviewed how many came at least so far
     * @param placed how many came so far
     * @param hired how many of those who applied by themselves
     */
    record Way(
            String name, long applications, long applied, long submitted, long interviewed, long placed, long hired) {}

    /**
     * All ways, the one with the most applications first.
     *
     * @param way the column that names it
     */
    List<Way> of(Question question, String way) {
        var scope = Scope.ofApplications(question.filters());
        return jdbc.sql("""
                        select coalesce(%s, '') as way, count(*) as applications,
                            count(*) filter (where source = 'APPLIED') as applied,
                            count(*) filter (where furthest >= %d) as submitted,
                            count(*) filter (where furthest >= %d) as interviewed,
                            count(*) filter (where furthest >= %d) as placed,
                            count(*) filter (where furthest >= %d and source = 'APPLIED') as hired
                        from analytics.application %s where made_on between :from and :until and %s
                        group by way order by applications desc, way""".formatted(
                                way,
                                Stages.place(ApplicationStage.SUBMITTED),
                                Stages.place(ApplicationStage.INTERVIEW),
                                Stages.place(ApplicationStage.PLACED),
                                Stages.place(ApplicationStage.PLACED),
                                scope.joins(),
                                scope.conditions()))
                .params(question.values(scope))
                .query((row, number) -> new Way(
                        row.getString("way"),
                        row.getLong("applications"),
                        row.getLong("applied"),
                        row.getLong("submitted"),
                        row.getLong("interviewed"),
                        row.getLong("placed"),
                        row.getLong("hired")))
                .list();
    }
}
