package io.rolewright.billing.internal.invoices;

import io.rolewright.billing.Buyer;
import io.rolewright.billing.Party;
import io.rolewright.hiring.ClientsInternal;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who clients are on invoices that are issued from now on, as rows; the rest follows from what is known of the client itself. */
@Component
public class Buyers {
    private final JdbcClient jdbc;
    private final ClientsInternal clients;
    private final JsonMapper json;

    Buyers(JdbcClient jdbc, ClientsInternal clients, JsonMapper json) {
        this.jdbc = jdbc;
        this.clients = clients;
        this.json = json;
    }

    /**
     * Who a client is. Asks a neighbour, so it stands outside of transactions.
     *
     * @throws io.rolewright.shared.ContractException {@code hiring.client-not-found} (404)
     */
    public Buyer find(ClientId id) {
        var known = known(id);
        var stored = jdbc.sql("select * from billing.client where client = ?")
                .param(id.value())
                .query(this::row)
                .optional();
        return stored.map(row -> buyer(id, row, known)).orElseGet(() -> new Buyer(id, known, null, null, true, 0));
    }

    /** Who a client is by what is known of itself, whatever was told; asks a neighbour, too. */
    Party known(ClientId id) {
        var client = clients.find(id);
        return new Party(
                Objects.requireNonNullElse(client.legalName(), client.name()),
                client.registrationNumber(),
                client.country(),
                null);
    }

    /** What was told, with nothing where what is known of the client itself holds. */
    private record Row(
            @Nullable Party party,
            @Nullable ContactId contact,
            @Nullable String reference,
            boolean reminded,
            int version) {}

    private Row row(ResultSet row, int number) throws SQLException {
        var party = row.getString("party");
        var contact = row.getObject("contact", UUID.class);
        return new Row(
                party == null ? null : json.readValue(party, Party.class),
                contact == null ? null : new ContactId(contact),
                row.getString("buyer_reference"),
                row.getBoolean("reminded"),
                row.getInt("version"));
    }

    private static Buyer buyer(ClientId id, Row row, Party known) {
        return new Buyer(
                id,
                Objects.requireNonNullElse(row.party(), known),
                row.contact(),
                row.reference(),
                row.reminded(),
                row.version());
    }

    /**
     * Stores what a buyer has become; false when it was changed meanwhile.
     *
     * @param told whether its party differs from what is known of the client itself
     */
    boolean keep(Buyer buyer, boolean told) {
        var contact = Optional.ofNullable(buyer.contactId()).map(ContactId::value);
        return jdbc.sql("""
                        insert into billing.client (client, party, contact, buyer_reference, reminded, version)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (client) do update
                        set party = excluded.party, contact = excluded.contact, buyer_reference = excluded.buyer_reference,
                            reminded = excluded.reminded, version = excluded.version
                        where client.version = excluded.version - 1""")
                        .param(buyer.clientId().value())
                        .param(told ? json.writeValueAsString(buyer.party()) : null)
                        .param(contact.orElse(null))
                        .param(buyer.buyerReference())
                        .params(buyer.reminded(), buyer.version())
                        .update()
                == 1;
    }
}
