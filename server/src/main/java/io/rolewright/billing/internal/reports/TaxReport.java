package io.rolewright.billing.internal.reports;

import io.rolewright.billing.ReportRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Taxes by month, rule, category and rate; of purchases by month. */
@Component
class TaxReport implements ReportSource {
    private final JdbcClient jdbc;

    TaxReport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "tax";
    }

    @Override
    public List<String> labels() {
        return List.of("month", "kind", "rule", "category", "rate");
    }

    @Override
    public List<String> figures() {
        return List.of("net", "collected", "paid", "due");
    }

    /** The tax of an invoice is worked out once for all its lines that are taxed alike, half a coin away from zero. */
    @Override
    public List<ReportRow> rows(Asked asked) {
        return jdbc.sql("""
                        with taxed as (
                            select issued_on as day, 'INVOICE' as kind, tax_rule as rule, line.category, line.rate,
                                sum(line.net) as net, round(sum(line.net) * line.rate / 100) as collected, 0 as paid
                            from billing.invoice join billing.invoice_line line on line.invoice = invoice.id
                            where state = 'ISSUED' and currency = :currency and issued_on between :from and :until
                            group by invoice.id, line.category, line.rate
                            union all
                            select note.issued_on, 'CREDIT_NOTE', invoice.tax_rule, note.category, note.rate, -note.net, -note.tax, 0
                            from billing.credit_note note join billing.invoice on invoice.id = note.invoice
                            where note.state = 'ISSUED' and note.currency = :currency and note.issued_on between :from and :until
                            union all
                            select day, 'EXPENSE', null, null, null,
                                sum(minor) filter (where account = 'EXPENSES'),
                                0, coalesce(sum(minor) filter (where account = 'TAX_PAID'), 0)
                            from billing.posting join billing.entry on entry.id = posting.entry
                            where kind = 'EXPENSE' and currency = :currency and day between :from and :until
                            group by entry.id
                        )
                        select to_char(day, 'YYYY-MM') as month, kind, rule, category, rate, sum(net) as "net",
                            sum(collected) as "collected", sum(paid) as "paid", sum(collected - paid) as "due"
                        from taxed group by month, kind, rule, category, rate
                        order by month, kind, rule, category, rate""")
                .param("currency", asked.currency())
                .param("from", asked.from())
                .param("until", asked.until())
                .query((row, number) -> {
                    var rate = row.getBigDecimal("rate");
                    var labels = List.of(
                            row.getString("month"),
                            row.getString("kind"),
                            text(row.getString("rule")),
                            text(row.getString("category")),
                            rate == null ? "" : Asked.plain(rate));
                    return asked.row(row, labels, figures());
                })
                .list();
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }
}
