package io.rolewright.billing.internal.bank;

import io.rolewright.billing.Party;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What clients are to pay. */
@Component
class ReceivableList {
    /** Of more than that only those that are due last are thought of. */
    private static final int MOST = 5000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReceivableList(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Those in a currency; those of a client in the order in which they are due. */
    List<Receivable> in(String currency) {
        return jdbc.sql("""
                        select * from (
                            select id, number, client, buyer, open, currency, due_on from billing.invoice
                            where open > 0 and currency = ? order by due_on desc, id desc limit ?) latest
                        order by due_on, id""").params(currency, MOST).query(this::row).list();
    }

    private Receivable row(ResultSet row, int number) throws SQLException {
        var buyer = row.getString("buyer");
        return new Receivable(
                new InvoiceId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new ClientId(row.getObject("client", UUID.class)),
                buyer == null ? "" : json.readValue(buyer, Party.class).name(),
                Money.ofMinor(row.getLong("open"), row.getString("currency")),
                row.getObject("due_on", LocalDate.class));
    }
}
