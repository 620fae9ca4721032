package io.rolewright.billing.internal.placements;

import io.rolewright.billing.BillingStatus;
import io.rolewright.billing.BillingStatus.Sums;
import io.rolewright.billing.internal.BookDay;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums up how the agency stands with its clients. */
@Component
class Standing {
    private final JdbcClient jdbc;
    private final BookDay day;

    Standing(JdbcClient jdbc, BookDay day) {
        this.jdbc = jdbc;
        this.day = day;
    }

    BillingStatus now() {
        var counts = counts();
        return new BillingStatus(all(), counts.drafts(), counts.open(), counts.overdue(), counts.notes());
    }

    private record Counts(long drafts, long open, long overdue, long notes) {}

    private Counts counts() {
        return jdbc.sql("""
                        select count(*) filter (where state = 'DRAFT') as drafts,
                            count(*) filter (where open > 0) as open,
                            count(*) filter (where open > 0 and due_on < ?) as overdue,
                            (select count(*) from billing.credit_note where state = 'DRAFT') as notes
                        from billing.invoice where state = 'DRAFT' or open > 0""")
                .param(day.today())
                .query((row, number) -> new Counts(
                        row.getLong("drafts"), row.getLong("open"), row.getLong("overdue"), row.getLong("notes")))
                .single();
    }

    private List<Sums> all() {
        return jdbc.sql("""
                        select currency, sum(drafted) as drafted, sum(open) as open, sum(overdue) as overdue,
                            sum(credits) as credits, sum(rebates) as rebates
                        from (
                            select currency, case when state = 'DRAFT' then gross else 0 end as drafted, open,
                                case when due_on < ? then open else 0 end as overdue, 0 as credits, 0 as rebates
                            from billing.invoice where state = 'DRAFT' or open > 0
                            union all
                            select currency, 0, 0, 0, amount - allocated - refunded, 0 from billing.payment
                            where amount > allocated + refunded
                            union all
                            select currency, 0, 0, 0, gross - applied - allocated - refunded, 0 from billing.credit_note
                            where state = 'ISSUED' and gross > applied + allocated + refunded
                            union all
                            select currency, 0, 0, 0, 0, gross from billing.credit_note
                            where state = 'DRAFT' and reason = 'REBATE') part
                        group by currency order by currency""")
                .param(day.today())
                .query((row, number) -> sums(row))
                .list();
    }

    private static Sums sums(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        return new Sums(
                currency,
                money(row.getBigDecimal("drafted"), currency),
                money(row.getBigDecimal("open"), currency),
                money(row.getBigDecimal("overdue"), currency),
                money(row.getBigDecimal("credits"), currency),
                money(row.getBigDecimal("rebates"), currency));
    }

    // A sum of sums may be more than Money counts by coins.
    private static Money money(BigDecimal minor, String currency) {
        var digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return new Money(minor.movePointLeft(digits).toPlainString(), currency);
    }
}
