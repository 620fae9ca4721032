package io.rolewright.billing.internal.sending;

import io.rolewright.billing.DocumentSending;
import io.rolewright.billing.SendingState;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.Id;
import io.rolewright.shared.MessageId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How invoices and credit notes went to their clients, as rows. */
@Component
class Sendings {
    private final JdbcClient jdbc;

    Sendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param document the invoice or the credit note */
    Optional<DocumentSending> find(Id document) {
        return jdbc.sql("select * from billing.sending where document = ?")
                .param(document.value())
                .query(Sendings::row)
                .optional();
    }

    /** Keeps what came of a try, unless a later one is kept. */
    void keep(Id document, DocumentSending sending) {
        var contact = sending.contactId();
        var message = sending.messageId();
        jdbc.sql("""
                        insert into billing.sending (document, state, contact, message, tries, tried_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (document) do update set state = excluded.state, contact = excluded.contact,
                            message = excluded.message, tries = excluded.tries, tried_at = excluded.tried_at
                        where sending.tries < excluded.tries""")
                .params(document.value(), sending.state().name())
                .param(contact == null ? null : contact.value())
                .param(message == null ? null : message.value())
                .params(sending.tries(), Timestamp.from(sending.triedAt()))
                .update();
    }

    private static DocumentSending row(ResultSet row, int number) throws SQLException {
        return new DocumentSending(
                SendingState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("contact", UUID.class))
                        .map(ContactId::new)
                        .orElse(null),
                Optional.ofNullable(row.getObject("message", UUID.class))
                        .map(MessageId::new)
                        .orElse(null),
                row.getInt("tries"),
                row.getTimestamp("tried_at").toInstant());
    }
}
