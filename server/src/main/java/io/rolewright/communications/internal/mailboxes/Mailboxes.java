package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.MailSecurity;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.MailboxId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mailboxes as rows, what opens them encrypted. */
@Component
class Mailboxes {
    static final KeyName KEY = KeyName.service("communications");

    private static final String SECRET = "communications.mailbox.secret";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    Mailboxes(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    void add(KeptMailbox mailbox, Instant at) {
        var server = mailbox.server();
        jdbc.sql("""
                        insert into communications.mailbox (id, address, host, port, security, sign_in, secret, folder,
                            validity, uid, failures, due_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(mailbox.id().value(), mailbox.address(), server.host(), server.port())
                .params(server.security().name(), server.user())
                .param(cipher.encryptText(KEY, Cell.of(SECRET, mailbox.id()), server.secret()))
                .params(
                        server.folder(),
                        mailbox.position().validity(),
                        mailbox.position().uid())
                .params(mailbox.failures(), Timestamp.from(at))
                .update();
    }

    /** Those that are to be looked at, the longest waiting first. */
    List<KeptMailbox> due(Instant now) {
        return jdbc
                .sql("select * from communications.mailbox where due_at <= ? order by due_at, id")
                .param(Timestamp.from(now))
                .query(Row::of)
                .list()
                .stream()
                .map(this::mailbox)
                .toList();
    }

    /** A row as it stands; it is decrypted once no connection is held any more, since that may need one for the key. */
    private record Row(KeptMailbox sealed, byte[] secret) {
        static Row of(ResultSet row, int number) throws SQLException {
            var server = new MailServer(
                    row.getString("host"),
                    row.getInt("port"),
                    MailSecurity.valueOf(row.getString("security")),
                    row.getString("sign_in"),
                    "",
                    row.getString("folder"));
            var mailbox = new KeptMailbox(
                    new MailboxId(row.getObject("id", UUID.class)),
                    row.getString("address"),
                    server,
                    new MailPosition(row.getLong("validity"), row.getLong("uid")),
                    row.getInt("failures"));
            return new Row(mailbox, row.getBytes("secret"));
        }
    }

    private KeptMailbox mailbox(Row row) {
        var mailbox = row.sealed();
        var server = mailbox.server();
        var secret = cipher.decryptText(KEY, Cell.of(SECRET, mailbox.id()), row.secret());
        return new KeptMailbox(
                mailbox.id(),
                mailbox.address(),
                new MailServer(server.host(), server.port(), server.security(), server.user(), secret, server.folder()),
                mailbox.position(),
                mailbox.failures());
    }

    /** Notes how far a mailbox was read. */
    void moved(MailboxId id, MailPosition position) {
        jdbc.sql("update communications.mailbox set validity = ?, uid = ? where id = ?")
                .params(position.validity(), position.uid(), id.value())
                .update();
    }

    /** Notes that a mailbox could be read. */
    void succeeded(MailboxId id, Instant at) {
        jdbc.sql("""
                        update communications.mailbox set failures = 0, failure = null, read_at = ?, due_at = ?
                        where id = ?""").params(Timestamp.from(at), Timestamp.from(at), id.value()).update();
    }

    /** Notes why a mailbox could not be read, and when it is tried again. */
    void failed(MailboxId id, String code, Instant again) {
        jdbc.sql("""
                        update communications.mailbox set failures = failures + 1, failure = ?, due_at = ?
                        where id = ?""").params(code, Timestamp.from(again), id.value()).update();
    }
}
