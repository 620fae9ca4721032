package io.rolewright.billing.internal.reports;

import io.rolewright.billing.ReportRow;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What colleagues have earned and were paid. */
@Component
class CommissionReport implements ReportSource {
    private final JdbcClient jdbc;

    CommissionReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "commissions";
    }

    @Override
    public List<String> labels() {
        return List.of("user-id");
    }

    @Override
    public List<String> figures() {
        return List.of("earned", "paid", "owed");
    }

    @Override
    public List<ReportRow> rows(Asked asked) {
        return jdbc.sql("""
                        select coalesce(payout.colleague, split_part(entry.cause, ':', 3)::uuid) as colleague,
                            -sum(minor) filter (where kind = 'COMMISSION' and day >= :from) as "earned",
                            sum(minor) filter (where kind = 'COMMISSION_PAYOUT' and day >= :from) as "paid",
                            -sum(minor) as "owed"
                        from billing.posting join billing.entry on entry.id = posting.entry
                        left join billing.payout
                            on kind = 'COMMISSION_PAYOUT' and payout.id = split_part(entry.cause, ':', 2)::uuid
                        where account = 'COMMISSIONS_OWED' and entry.currency = :currency and day <= :until
                        group by 1 order by 1""")
                .param("currency", asked.currency())
                .param("from", asked.from())
                .param("until", asked.until())
                .query((row, number) -> asked.row(row, List.of(row.getString("colleague")), figures()))
                .list();
    }
}
