package io.rolewright.billing.internal.commissions;

import io.rolewright.shared.Money;
import io.rolewright.shared.PlacementId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What clients have paid for placements. */
@Component
class Collected {
    private final JdbcClient jdbc;

    Collected(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all invoices of a placement that are paid in full, what they are without tax and without what was given back of them. */
    List<Money> nets(PlacementId placement) {
        return jdbc.sql("""
                        select currency, sum(net - (
                            select coalesce(sum(net), 0) from billing.credit_note
                            where invoice = invoice.id and state = 'ISSUED')) as net
                        from billing.invoice where placement = ? and state = 'ISSUED' and open = 0
                        group by currency order by currency""")
                .param(placement.value())
                .query((row, number) -> Money.ofMinor(row.getLong("net"), row.getString("currency")))
                .list();
    }
}
