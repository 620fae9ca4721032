package io.rolewright.analytics.internal;

import io.rolewright.analytics.Cell;
import io.rolewright.analytics.ColumnKind;
import io.rolewright.analytics.Point;
import io.rolewright.analytics.ReportFilter;
import io.rolewright.analytics.ReportTable;
import io.rolewright.analytics.Series;
import io.rolewright.analytics.SeriesKind;
import io.rolewright.analytics.Unit;
import io.rolewright.analytics.internal.facts.Stages;
import io.rolewright.events.hiring.ApplicationStage;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far those came who were up for jobs, where they are now, and how long they were in each stage. */
@Component
class FunnelReport implements ReportMaker {
    private final JdbcClient jdbc;

    FunnelReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How long people were in a stage. */
    private record Stay(long number, Double median, Double most) {}

    @Override
    public String name() {
        return "funnel";
    }

    @Override
    public List<String> metrics() {
        return List.of("stage-reached", "conversion", "time-in-stage");
    }

    @Override
    public Set<ReportFilter> filters() {
        return EnumSet.allOf(ReportFilter.class);
    }

    @Override
    public Contents make(Question question) {
        var furthest = new long[Stages.WAY.size()];
        var now = new EnumMap<ApplicationStage, Long>(ApplicationStage.class);
        count(question, furthest, now);
        var reached = reached(furthest);
        return new Contents(
                List.of(stages(reached, stays(question)), standing(now, reached[0])), List.of(series(reached)));
    }

    private void count(Question question, long[] furthest, Map<ApplicationStage, Long> now) {
        var scope = Scope.ofApplications(question.filters());
        jdbc.sql("""
                        select furthest, stage, count(*) as number from analytics.application %s
                        where made_on between :from and :until and %s group by furthest, stage""".formatted(scope.joins(), scope.conditions()))
                .params(question.values(scope))
                .query(row -> {
                    furthest[row.getInt("furthest")] += row.getLong("number");
                    now.merge(ApplicationStage.valueOf(row.getString("stage")), row.getLong("number"), Long::sum);
                });
    }

    private static long[] reached(long[] furthest) {
        var reached = furthest.clone();
        for (var stage = reached.length - 2; stage >= 0; stage--) {
            reached[stage] += reached[stage + 1];
        }
        return reached;
    }

    private Map<ApplicationStage, Stay> stays(Question question) {
        var scope = Scope.ofApplications(question.filters());
        var stays = new EnumMap<ApplicationStage, Stay>(ApplicationStage.class);
        jdbc.sql("""
                        select stay.stage, count(*) as number,
                            percentile_cont(array[0.5, 0.9]::float8[]) within group
                                (order by extract(epoch from left_at - entered_at)::float8 / 86400) as days
                        from analytics.stay join analytics.application on application.id = stay.application %s
                        where made_on between :from and :until and %s group by stay.stage""".formatted(scope.joins(), scope.conditions()))
                .params(question.values(scope))
                .query(row -> {
                    var days = (Double[]) row.getArray("days").getArray();
                    stays.put(
                            ApplicationStage.valueOf(row.getString("stage")),
                            new Stay(row.getLong("number"), days[0], days[1]));
                });
        return stays;
    }

    private static ReportTable stages(long[] reached, Map<ApplicationStage, Stay> stays) {
        var table = Table.of("stages")
                .column("stage", ColumnKind.TEXT)
                .column("reached", ColumnKind.COUNT, "stage-reached")
                .column("conversion", ColumnKind.SHARE, "conversion")
                .column("of-all", ColumnKind.SHARE, "conversion")
                .column("stays", ColumnKind.COUNT, "time-in-stage")
                .column("median-days", ColumnKind.DAYS, "time-in-stage")
                .column("days-of-nine-in-ten", ColumnKind.DAYS, "time-in-stage");
        for (var stage : Stages.WAY) {
            var place = Stages.place(stage);
            var stay = stays.get(stage);
            table.row(
                    Cell.of(stage.name()),
                    Cell.of(reached[place]),
                    place == 0 ? Cell.EMPTY : Cell.of(Rounded.share(reached[place], reached[place - 1])),
                    Cell.of(Rounded.share(reached[place], reached[0])),
                    Cell.of(stay == null ? 0 : stay.number()),
                    stay == null ? Cell.EMPTY : Cell.of(Rounded.days(stay.median())),
                    stay == null ? Cell.EMPTY : Cell.of(Rounded.days(stay.most())));
        }
        return table.done();
    }

    private static ReportTable standing(Map<ApplicationStage, Long> now, long all) {
        var table = Table.of("standing")
                .column("stage", ColumnKind.TEXT)
                .column("applications", ColumnKind.COUNT)
                .column("of-all", ColumnKind.SHARE);
        for (var stage : ApplicationStage.values()) {
            var number = Objects.requireNonNullElse(now.get(stage), 0L);
            table.row(Cell.of(stage.name()), Cell.of(number), Cell.of(Rounded.share(number, all)));
        }
        return table.total(Cell.EMPTY, Cell.of(all), Cell.EMPTY).done();
    }

    private static Series series(long[] reached) {
        var points = Stages.WAY.stream()
                .map(stage -> Point.of(stage.name(), BigDecimal.valueOf(reached[Stages.place(stage)])))
                .toList();
        return new Series("reached", Titles.ofMetric("stage-reached"), SeriesKind.STEPS, Unit.COUNT, null, points);
    }
}
