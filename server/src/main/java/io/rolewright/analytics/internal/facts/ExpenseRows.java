package io.rolewright.analytics.internal.facts;

import io.rolewright.events.billing.ExpenseApproved;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was spent for the agency. */
final class ExpenseRows implements Rows {
    private final JdbcClient jdbc;

    ExpenseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(Batch batch, Sums sums) {
        var approved = batch.of(ExpenseApproved.class);
        if (!approved.isEmpty()) {
            Columns.of(approved)
                    .with("uuid", told -> told.fact().expense().value())
                    .with("text", told -> told.fact().category())
                    .with("uuid", told -> Named.of(told.fact().job()))
                    .with("uuid", told -> Named.of(told.fact().client()))
                    .with("text", told -> told.fact().net().currency())
                    .with("bigint", told -> told.fact().net().minor())
                    .with("date", told -> told.fact().spentOn())
                    .in(jdbc, """
                            insert into analytics.expense (id, category, job, client, currency, net, spent_on)
                            select * from unnest(%s) on conflict do nothing""")
                    .update();
        }
    }
}
