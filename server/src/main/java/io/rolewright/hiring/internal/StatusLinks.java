package io.rolewright.hiring.internal;

import io.rolewright.hiring.StatusLink;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.StatusLinkId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links to where applications stand as rows. The secret of one is there until it has been sent, its hash always. */
@Component
class StatusLinks {
    private static final String SECRET = "hiring.status_link.secret";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;

    StatusLinks(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    void add(StatusLink link, Secret secret) {
        var id = link.id();
        jdbc.sql("""
                        insert into hiring.status_link
                            (id, application, candidate, secret, secret_hash, made_by, made_at, until)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id.value(), link.applicationId().value())
                .param(link.candidateId().value())
                .param(cipher.encryptText(KeyName.of(link.candidateId()), Cell.of(SECRET, id), secret.text()))
                .params(secret.hash(), link.madeBy().value())
                .params(Timestamp.from(link.madeAt()), Timestamp.from(link.until()))
                .update();
    }

    /** Lets one at a time make a link for an application; until the transaction ends. */
    void lock(ApplicationId application) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("status-link/" + application.text())
                .query(rows -> {});
    }

    /** Lets the link of an application lead nowhere any more; answers which it was, if there was one. */
    Optional<StatusLink> revoke(ApplicationId application) {
        return jdbc.sql("""
                        update hiring.status_link set revoked_at = ?, secret = null
                        where application = ? and revoked_at is null returning *""")
                .params(Timestamp.from(clock.instant()), application.value())
                .query(StatusLinks::link)
                .optional();
    }

    /** Where a secret leads; nowhere when it was never one, is too old, or was revoked. */
    Optional<ApplicationId> application(Secret secret) {
        return jdbc.sql("""
                        select application from hiring.status_link
                        where secret_hash = ? and revoked_at is null and until > ?""")
                .params(secret.hash(), Timestamp.from(clock.instant()))
                .query((row, number) -> new ApplicationId(row.getObject("application", UUID.class)))
                .optional();
    }

    /** A link that has still to be sent. */
    record Unsent(StatusLink link, Secret secret) {}

    Optional<Unsent> unsent(StatusLinkId id) {
        return jdbc.sql("select * from hiring.status_link where id = ? and secret is not null")
                .param(id.value())
                .query((row, number) -> new Sealed(link(row, number), row.getBytes("secret")))
                .optional()
                .map(this::opened);
    }

    /** A row as it stands; it is decrypted once no connection is held any more, since that may need one for the key. */
    private record Sealed(StatusLink link, byte[] secret) {}

    private Unsent opened(Sealed stored) {
        var link = stored.link();
        var key = KeyName.of(link.candidateId());
        return new Unsent(link, new Secret(cipher.decryptText(key, Cell.of(SECRET, link.id()), stored.secret())));
    }

    void sent(StatusLinkId id) {
        jdbc.sql("update hiring.status_link set secret = null where id = ?")
                .param(id.value())
                .update();
    }

    /** Lets all links of somebody who was erased lead nowhere any more. */
    void forget(CandidateId candidate) {
        jdbc.sql("""
                        update hiring.status_link set secret = null, revoked_at = coalesce(revoked_at, ?)
                        where candidate = ?""").params(Timestamp.from(clock.instant()), candidate.value()).update();
    }

    private static StatusLink link(ResultSet row, int number) throws SQLException {
        return new StatusLink(
                new StatusLinkId(row.getObject("id", UUID.class)),
                new ApplicationId(row.getObject("application", UUID.class)),
                new CandidateId(row.getObject("candidate", UUID.class)),
                new UserId(row.getObject("made_by", UUID.class)),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("until").toInstant());
    }
}
