package io.rolewright.users.internal;

import io.rolewright.events.users.Role;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.shared.InvitationId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitations as rows; the address encrypted, the secret hashed. */
@Component
class Invitations {
    private static final String EMAIL = "users.invitation.email";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;

    Invitations(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    void add(OpenInvitation invitation, Secret secret, UserId by, Instant end) {
        cipher.create(Logins.KEY);
        jdbc.sql("insert into users.invitation (id, token_hash, email, role, invited_by, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(invitation.id().value(), secret.hash())
                .param(cipher.encryptText(
                        Logins.KEY,
                        Cell.of(EMAIL, invitation.id()),
                        invitation.address().text()))
                .params(invitation.role().name(), by.value(), Timestamp.from(end))
                .update();
    }

    /** The invitation behind a secret, if it still can be accepted; holds the row until the transaction ends. */
    Optional<OpenInvitation> findOpen(Secret secret) {
        return jdbc.sql("select * from users.invitation"
                        + " where token_hash = ? and accepted_at is null and expires_at > ? for update")
                .params(secret.hash(), Timestamp.from(clock.instant()))
                .query(this::open)
                .optional();
    }

    void close(OpenInvitation invitation) {
        jdbc.sql("update users.invitation set accepted_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), invitation.id().value())
                .update();
    }

    private OpenInvitation open(ResultSet row, int number) throws SQLException {
        var id = new InvitationId(row.getObject("id", UUID.class));
        return new OpenInvitation(
                id,
                new EmailAddress(cipher.decryptText(Logins.KEY, Cell.of(EMAIL, id), row.getBytes("email"))),
                Role.valueOf(row.getString("role")));
    }
}
