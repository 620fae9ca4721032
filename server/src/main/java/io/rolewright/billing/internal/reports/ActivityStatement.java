package io.rolewright.billing.internal.reports;

import io.rolewright.billing.ReportRow;
import io.rolewright.shared.Money;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of an Australian business activity statement, on an accruals basis. */
@Component
class ActivityStatement implements ReportSource {
    private final JdbcClient jdbc;

    ActivityStatement(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "activity-statement";
    }

    @Override
    public List<String> labels() {
        return List.of("field");
    }

    @Override
    public List<String> figures() {
        return List.of("amount");
    }

    /** What is given back of a sale is a decreasing adjustment: it lowers what is paid at 1B, not the sales. */
    @Override
    public List<ReportRow> rows(Asked asked) {
        return jdbc.sql("""
                        select sum(minor) filter (where kind = 'INVOICE' and account = 'RECEIVABLES') as g1,
                            -sum(minor) filter (where kind = 'INVOICE' and account = 'TAX_COLLECTED') as a1,
                            sum(minor) filter (where account = 'TAX_PAID'
                                or (kind = 'CREDIT_NOTE' and account = 'TAX_COLLECTED')) as b1
                        from billing.posting join billing.entry on entry.id = posting.entry
                        where currency = ? and day between ? and ?""")
                .params(asked.currency(), asked.from(), asked.until())
                .query((row, number) -> List.of(
                        field("G1", asked.money(row, "g1")),
                        field("1A", asked.money(row, "a1")),
                        field("1B", asked.money(row, "b1"))))
                .single();
    }

    private static ReportRow field(String name, Money amount) {
        return new ReportRow(List.of(name), List.of(amount));
    }
}
