package io.rolewright.billing.internal.reports;

import io.rolewright.billing.ReportRow;
import io.rolewright.billing.internal.books.Account;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The postings themselves, by day. */
@Component
class PostingsReport implements ReportSource {
    private final JdbcClient jdbc;

    PostingsReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public List<String> labels() {
        return List.of("day", "entry-id", "position", "kind", "subject", "code", "account");
    }

    @Override
    public List<String> figures() {
        return List.of("debit", "credit");
    }

    @Override
    public boolean isPaged() {
        return true;
    }

    @Override
    public List<String> position(ReportRow last) {
        return last.labels().subList(0, 3);
    }

    @Override
    public List<ReportRow> rows(Asked asked) {
        var behind = asked.behind();
        return jdbc.sql("""
                        select day, entry.id, position, kind, substring(cause from position(':' in cause) + 1) as subject, account,
                            greatest(minor, 0) as "debit", greatest(-minor, 0) as "credit"
                        from billing.posting join billing.entry on entry.id = posting.entry
                        where currency = ? and day between ? and ? and (day, entry.id, position) > (?, ?, ?)
                        order by day, entry.id, position limit ?""")
                .params(asked.currency(), asked.from(), asked.until())
                .param(behind == null ? asked.from() : LocalDate.parse(behind.getFirst()))
                .param(behind == null ? new UUID(0, 0) : UUID.fromString(behind.get(1)))
                .param(behind == null ? 0 : Integer.parseInt(behind.get(2)))
                .param(asked.limit())
                .query((row, number) -> {
                    var account = Account.valueOf(row.getString("account"));
                    var labels = List.of(
                            row.getString("day"),
                            row.getString("id"),
                            row.getString("position"),
                            row.getString("kind"),
                            row.getString("subject"),
                            account.code(),
                            account.name());
                    return asked.row(row, labels, figures());
                })
                .list();
    }
}
