package io.rolewright.billing.internal.payments;

import io.rolewright.billing.ClientBalance;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums what clients owe us, from the rows that the ledger's entries are about. */
@Component
class Balances {
    private final JdbcClient jdbc;

    Balances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ClientBalance of(ClientId client) {
        var currencies = jdbc.sql("""
                        select currency, sum(open) as open, sum(credit) as credit, min(due_on) as oldest from (
                            select currency, open, 0 as credit, case when open > 0 then due_on end as due_on
                            from billing.invoice where client = :client and state = 'ISSUED'
                            union all
                            select currency, 0, amount - allocated - refunded, null
                            from billing.payment where client = :client
                            union all
                            select currency, 0, net + tax - applied - allocated - refunded, null
                            from billing.credit_note where client = :client and state = 'ISSUED') part
                        group by currency order by currency""")
                .param("client", client.value())
                .query(Balances::row)
                .list();
        return new ClientBalance(client, currencies);
    }

    private static ClientBalance.InCurrency row(ResultSet row, int number) throws SQLException {
        var currency = row.getString("currency");
        var open = Money.ofMinor(row.getLong("open"), currency);
        var credit = Money.ofMinor(row.getLong("credit"), currency);
        return new ClientBalance.InCurrency(open, credit, open.minus(credit), row.getObject("oldest", LocalDate.class));
    }
}
