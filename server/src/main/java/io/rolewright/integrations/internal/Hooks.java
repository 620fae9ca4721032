package io.rolewright.integrations.internal;

import io.rolewright.integrations.PartnerEvent;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.shared.HookId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events that partners told us of, as rows. */
@Component
class Hooks {
    private static final String BODY = "integrations.hook.body";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final IntegrationSettings settings;
    private final Clock clock;

    Hooks(JdbcClient jdbc, FieldCipher cipher, IntegrationSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.settings = settings;
        this.clock = clock;
    }

    /** False when the partner has told of this event before. */
    boolean add(PartnerEvent event) {
        return jdbc.sql("""
                                insert into integrations.hook (id, provider, event, type, body, received_at)
                                values (?, ?, ?, ?, ?, ?) on conflict (provider, event) do nothing""")
                        .params(event.id().value(), event.partner(), event.event(), event.type())
                        .param(cipher.encryptText(Accounts.KEY, Cell.of(BODY, event.id()), event.body()))
                        .param(Timestamp.from(event.receivedAt()))
                        .update()
                == 1;
    }

    Optional<PartnerEvent> find(HookId id) {
        return jdbc.sql("select * from integrations.hook where id = ?")
                .param(id.value())
                .query(this::event)
                .optional();
    }

    private PartnerEvent event(ResultSet row, int number) throws SQLException {
        var id = new HookId(row.getObject("id", UUID.class));
        return new PartnerEvent(
                id,
                row.getString("provider"),
                row.getString("event"),
                row.getString("type"),
                cipher.decryptText(Accounts.KEY, Cell.of(BODY, id), row.getBytes("body")),
                row.getTimestamp("received_at").toInstant());
    }

    /** Forgets events that were kept long enough. */
    void sweep() {
        jdbc.sql("delete from integrations.hook where received_at < ?")
                .param(Timestamp.from(clock.instant().minus(settings.hooks())))
                .update();
    }
}
