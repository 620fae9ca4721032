package io.rolewright.billing.internal.reports;

import io.rolewright.billing.ReportRow;
import io.rolewright.billing.internal.books.Account;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands on each account. */
@Component
class TrialBalance implements ReportSource {
    private final JdbcClient jdbc;

    TrialBalance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "trial-balance";
    }

    @Override
    public List<String> labels() {
        return List.of("code", "account", "kind");
    }

    @Override
    public List<String> figures() {
        return List.of("opening", "debit", "credit", "balance");
    }

    @Override
    public List<ReportRow> rows(Asked asked) {
        return jdbc
                .sql("""
                        select account,
                            sum(minor) filter (where day < :from) as "opening",
                            sum(minor) filter (where day >= :from and minor > 0) as "debit",
                            -sum(minor) filter (where day >= :from and minor < 0) as "credit",
                            sum(minor) as "balance"
                        from billing.posting join billing.entry on entry.id = posting.entry
                        where currency = :currency and day <= :until group by account""")
                .param("currency", asked.currency())
                .param("from", asked.from())
                .param("until", asked.until())
                .query((row, number) -> {
                    var account = Account.valueOf(row.getString("account"));
                    var labels = List.of(
                            account.code(), account.name(), account.kind().name());
                    return asked.row(row, labels, figures());
                })
                .stream()
                .sorted(Comparator.comparing(row -> row.labels().getFirst()))
                .toList();
    }
}
