package io.rolewright.billing.internal.sending;

import io.rolewright.hiring.ClientsInternal;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who at a client gets its invoices. */
@Component
class Recipients {
    private final JdbcClient jdbc;
    private final ClientsInternal clients;

    Recipients(JdbcClient jdbc, ClientsInternal clients) {
        this.jdbc = jdbc;
        this.clients = clients;
    }

    /** Whom the client named; else the first of its people, if it has any. */
    Optional<ContactId> of(ClientId client) {
        return named(client).or(() -> clients.contacts(client).stream().findFirst());
    }

    private Optional<ContactId> named(ClientId client) {
        return jdbc.sql("select contact from billing.client where client = ? and contact is not null")
                .param(client.value())
                .query((row, number) -> new ContactId(row.getObject("contact", UUID.class)))
                .optional();
    }
}
