package io.rolewright.analytics.internal.facts;

import io.rolewright.events.hiring.PlacementMade;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Placements with their fees. */
final class PlacementRows implements Rows {
    private final JdbcClient jdbc;

    PlacementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(Batch batch, Sums sums) {
        var made = batch.of(PlacementMade.class);
        if (made.isEmpty()) {
            return;
        }
        Columns.of(made)
                .with("uuid", told -> told.fact().placement().value())
                .with("uuid", told -> told.fact().application().value())
                .with("uuid", told -> told.fact().client().value())
                .with("uuid", told -> told.fact().job().value())
                .with("uuid", told -> Named.of(told.fact().placedBy()))
                .with("timestamptz", Told::at)
                .with("date", Told::day)
                .with("text", told -> told.fact().fee().currency())
                .with("bigint", told -> told.fact().fee().minor())
                .in(jdbc, """
                        insert into analytics.placement
                            (id, application, client, job, placed_by, made_at, made_on, currency, fee)
                        select * from unnest(%s) on conflict do nothing returning made_on""")
                .query(Days::of)
                .list()
                .forEach(day -> sums.add("placements", day, 1));
    }
}
