package io.rolewright.billing.internal.reports;

import io.rolewright.billing.ReportRow;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fees by month and client, without what was given back. */
@Component
class RevenueReport implements ReportSource {
    private final JdbcClient jdbc;
    private final ClientNames names;

    RevenueReport(JdbcClient jdbc, ClientNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    @Override
    public String name() {
        return "revenue";
    }

    @Override
    public List<String> labels() {
        return List.of("month", "client", "client-id");
    }

    @Override
    public List<String> figures() {
        return List.of("invoiced", "given-back", "revenue");
    }

    @Override
    public List<ReportRow> rows(Asked asked) {
        return names.named(jdbc.sql("""
                        select to_char(day, 'YYYY-MM') as month, client,
                            -sum(minor) filter (where account = 'REVENUE') as "invoiced",
                            sum(minor) filter (where account = 'REBATES') as "given-back",
                            -sum(minor) as "revenue"
                        from billing.posting join billing.entry on entry.id = posting.entry
                        where currency = ? and day between ? and ? and account in ('REVENUE', 'REBATES')
                        group by month, client order by month, client""")
                .params(asked.currency(), asked.from(), asked.until())
                .query((row, number) ->
                        asked.row(row, List.of(row.getString("month"), row.getString("client")), figures()))
                .list());
    }
}
