package io.rolewright.billing.internal.reports;

import io.rolewright.billing.ReportRow;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was spent for the agency, by month and by what for. */
@Component
class ExpenseReport implements ReportSource {
    private final JdbcClient jdbc;

    ExpenseReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "expenses";
    }

    @Override
    public List<String> labels() {
        return List.of("month", "category");
    }

    @Override
    public List<String> figures() {
        return List.of("net", "tax", "gross");
    }

    @Override
    public List<ReportRow> rows(Asked asked) {
        return jdbc.sql("""
                        select to_char(day, 'YYYY-MM') as month, category,
                            sum(minor) filter (where account = 'EXPENSES') as "net",
                            sum(minor) filter (where account = 'TAX_PAID') as "tax",
                            -sum(minor) filter (where account = 'EXPENSES_OWED') as "gross"
                        from billing.posting join billing.entry on entry.id = posting.entry
                        join billing.expense on expense.id = split_part(entry.cause, ':', 2)::uuid
                        where kind = 'EXPENSE' and entry.currency = ? and day between ? and ?
                        group by month, category order by month, category""")
                .params(asked.currency(), asked.from(), asked.until())
                .query((row, number) ->
                        asked.row(row, List.of(row.getString("month"), row.getString("category")), figures()))
                .list();
    }
}
