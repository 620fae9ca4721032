package io.rolewright.analytics.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What advertising cost. */
@Component
class Advertising {
    private final JdbcClient jdbc;

    Advertising(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What adverts on a board cost, or what was spent besides.
     *
     * @param board where; empty for expenses, which belong to no board
     */
    record Spent(String board, String currency, long minor) {}

    /** Each board and currency, then expenses, by name. */
    List<Spent> of(Question question) {
        var scope = Scope.ofSpending(question.filters());
        return jdbc.sql("""
                        select board, currency, sum(cost)::bigint as cost from (
                            select board, currency, price as cost, live_on as day, job from analytics.listing
                            where price is not null
                            union all
                            select '', currency, net, spent_on, job from analytics.expense
                            where category = 'ADVERTISING') spent
                        where day between :from and :until and %s
                        group by board, currency order by board = '', board, currency""".formatted(scope.conditions()))
                .params(question.values(scope))
                .query((row, number) ->
                        new Spent(row.getString("board"), row.getString("currency"), row.getLong("cost")))
                .list();
    }
}
