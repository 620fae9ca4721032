package io.rolewright.integrations.internal.webhooks;

import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.WebhookId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secrets of webhooks, encrypted: the latest, and for a while the one before. */
@Component
class SigningSecrets {
    static final KeyName KEY = KeyName.service("integrations");

    private static final String SECRET = "integrations.webhook.secret";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    SigningSecrets(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    byte[] encrypted(WebhookId webhook, SigningSecret secret) {
        return cipher.encryptText(KEY, Cell.of(SECRET, webhook), secret.text());
    }

    /**
     * Puts a new secret in the place of the latest.
     *
     * @param overlap until when the one before is good, too
     * @return false when there is no such webhook
     */
    boolean renew(WebhookId webhook, SigningSecret secret, Instant overlap) {
        return jdbc.sql("""
                                update integrations.webhook set old_secret = secret, old_until = :overlap, secret = :secret
                                where id = :id
                                """)
                        .param("id", webhook.value())
                        .param("overlap", Timestamp.from(overlap))
                        .param("secret", encrypted(webhook, secret))
                        .update()
                == 1;
    }

    /** Those that a message is signed with, the latest first; none when the webhook is gone. */
    List<SigningSecret> of(WebhookId webhook, Instant now) {
        return jdbc.sql("""
                        select secret, case when old_until > :now then old_secret end as old from integrations.webhook
                        where id = :id
                        """)
                .param("id", webhook.value())
                .param("now", Timestamp.from(now))
                .query((row, number) -> secrets(webhook, row))
                .optional()
                .orElse(List.of());
    }

    /** Forgets those that are good no more. */
    void sweep(Instant now) {
        jdbc.sql("update integrations.webhook set old_secret = null, old_until = null where old_until <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    private List<SigningSecret> secrets(WebhookId webhook, ResultSet row) throws SQLException {
        return Stream.of(row.getBytes("secret"), row.getBytes("old"))
                .filter(Objects::nonNull)
                .map(secret -> new SigningSecret(cipher.decryptText(KEY, Cell.of(SECRET, webhook), secret)))
                .toList();
    }
}
