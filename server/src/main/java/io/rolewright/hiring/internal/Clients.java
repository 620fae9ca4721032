package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ClientState;
import io.rolewright.hiring.Client;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The client companies as rows. */
@Component
class Clients {
    private static final String SELECT = "select *, (select version from hiring.terms where client = client.id and "
            + TermsVersions.IN_FORCE + ") as terms_version from hiring.client where true";

    private final JdbcClient jdbc;
    private final AgencyDay day;

    Clients(JdbcClient jdbc, AgencyDay day) {
        this.jdbc = jdbc;
        this.day = day;
    }

    /** @throws DuplicateKeyException when another one is registered under its number */
    void add(Client client) {
        jdbc.sql("""
                        insert into hiring.client (id, name, legal_name, registration_number, country, website, owner,
                            state, off_limits_until, version, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(client.id().value(), client.name())
                .param(client.legalName())
                .param(client.registrationNumber())
                .param(client.country())
                .param(client.website())
                .params(client.ownerId().value(), client.state().name())
                .param(client.offLimitsUntil())
                .params(client.version(), Timestamp.from(client.addedAt()))
                .update();
    }

    /**
     * Stores a changed client; false when it was changed meanwhile.
     *
     * @throws DuplicateKeyException when another one is registered under its number
     */
    boolean change(Client changed) {
        return jdbc.sql("""
                        update hiring.client set name = ?, legal_name = ?, registration_number = ?, country = ?,
                            website = ?, owner = ?, state = ?, off_limits_until = ?, version = ?
                        where id = ? and version = ?""")
                        .param(changed.name())
                        .param(changed.legalName())
                        .param(changed.registrationNumber())
                        .param(changed.country())
                        .param(changed.website())
                        .params(changed.ownerId().value(), changed.state().name())
                        .param(changed.offLimitsUntil())
                        .params(changed.version(), changed.id().value(), changed.version() - 1)
                        .update()
                == 1;
    }

    Optional<Client> find(ClientId id) {
        return jdbc.sql(SELECT + " and id = ?")
                .params(day.today(), id.value())
                .query(this::client)
                .optional();
    }

    /** Those of several that exist, in no order. */
    List<Client> list(List<ClientId> ids) {
        return jdbc.sql(SELECT + " and id = any(?)")
                .param(day.today())
                .param(ids.stream().map(ClientId::value).toArray(UUID[]::new))
                .query(this::client)
                .list();
    }

    /** Which client is registered under a number. */
    Optional<ClientId> find(RegistrationNumber number) {
        return jdbc.sql("select id from hiring.client where country = ? and registration_number = ?")
                .params(number.country(), number.text())
                .query((row, count) -> new ClientId(row.getObject("id", UUID.class)))
                .optional();
    }

    /**
     * Which clients are asked for.
     *
     * @param q what their names hold
     */
    record Wanted(@Nullable String q, List<ClientState> states, List<UserId> owners) {}

    /** Newest first, those behind one. */
    List<Client> list(Wanted wanted, @Nullable UUID behind, int most) {
        var conditions = new Conditions()
                .holding("concat_ws(' ', name, legal_name)", wanted.q())
                .anyOf("state", wanted.states())
                .anyOf("owner", wanted.owners().stream().map(UserId::value).toArray(UUID[]::new))
                .behind("id", behind, true);
        return jdbc.sql(SELECT + conditions.sql() + " order by id desc limit ?")
                .param(day.today())
                .params(conditions.values())
                .param(most)
                .query(this::client)
                .list();
    }

    private Client client(ResultSet row, int number) throws SQLException {
        return new Client(
                new ClientId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("legal_name"),
                row.getString("registration_number"),
                row.getString("country"),
                row.getString("website"),
                new UserId(row.getObject("owner", UUID.class)),
                ClientState.valueOf(row.getString("state")),
                row.getObject("terms_version", Integer.class),
                day.ahead(row.getObject("off_limits_until", LocalDate.class)),
                row.getInt("version"),
                row.getTimestamp("added_at").toInstant());
    }
}
