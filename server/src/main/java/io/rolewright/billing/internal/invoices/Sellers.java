package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.BankAccount;
import io.rolewright.billing.Party;
import io.rolewright.billing.Seller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who the agency is on invoices that are issued from now on, as a row. */
@Component
public class Sellers {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Sellers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Nobody while nobody told. */
    public Optional<Seller> find() {
        return jdbc.sql("select * from billing.seller").query(this::row).optional();
    }

    private Seller row(ResultSet row, int number) throws SQLException {
        var accounts = Objects.requireNonNullElse(row.getString("bank"), "[]");
        return new Seller(
                json.readValue(row.getString("party"), Party.class),
                json.readValue(accounts, new TypeReference<List<BankAccount>>() {}),
                row.getBoolean("taxed"),
                row.getInt("version"));
    }

    /** Stores what it has become; false when it was changed meanwhile. */
    boolean keep(Seller seller) {
        return jdbc.sql("""
                        insert into billing.seller (party, bank, taxed, version) values (?, ?, ?, ?)
                        on conflict (one) do update
                        set party = excluded.party, bank = excluded.bank, taxed = excluded.taxed, version = excluded.version
                        where seller.version = excluded.version - 1""")
                        .param(json.writeValueAsString(seller.party()))
                        .param(json.writeValueAsString(seller.accounts()))
                        .params(seller.taxed(), seller.version())
                        .update()
                == 1;
    }
}
