package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;
import io.rolewright.communications.Mailbox;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.MailboxId;
import io.rolewright.shared.Refusal;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
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

    /** Adds a mailbox that is to be read from its beginning. */
    void add(Mailbox mailbox, String secret) {
        var at = Timestamp.from(mailbox.addedAt());
        jdbc.sql("""
                        insert into communications.mailbox (id, name, address, host, port, security, sign_in, sign_in_by,
                            folder, paused, keeper, secret, version, added_at, validity, uid, failures, due_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?)""")
                .params(mailbox.id().value(), mailbox.name(), mailbox.address(), mailbox.host(), mailbox.port())
                .params(
                        mailbox.security().name(),
                        mailbox.user(),
                        mailbox.signIn().name(),
                        mailbox.folder())
                .params(mailbox.paused(), mailbox.keeperId().value(), sealed(mailbox.id(), secret))
                .params(mailbox.version(), at, at)
                .update();
    }

    private byte[] sealed(MailboxId id, String secret) {
        return cipher.encryptText(KEY, Cell.of(SECRET, id), secret);
    }

    /**
     * Stores a mailbox as it is now, to be tried at once; false when somebody changed it since.
     *
     * @param secret what opens it; absent when that stays
     * @param isElsewhere whether it is to be read from its beginning
     */
    boolean change(Mailbox after, @Nullable String secret, boolean isElsewhere, Instant at) {
        return jdbc.sql("""
                                update communications.mailbox set name = :name, address = :address, host = :host,
                                    port = :port, security = :security, sign_in = :user, sign_in_by = :by,
                                    folder = :folder, paused = :paused, secret = coalesce(:secret::bytea, secret),
                                    validity = case when :elsewhere then 0 else validity end,
                                    uid = case when :elsewhere then 0 else uid end,
                                    failures = 0, failure = null, due_at = :at, version = :version
                                where id = :id and version = :version - 1""")
                        .param("id", after.id().value())
                        .param("name", after.name())
                        .param("address", after.address())
                        .param("host", after.host())
                        .param("port", after.port())
                        .param("security", after.security().name())
                        .param("user", after.user())
                        .param("by", after.signIn().name())
                        .param("folder", after.folder())
                        .param("paused", after.paused())
                        .param("secret", secret == null ? null : sealed(after.id(), secret))
                        .param("elsewhere", isElsewhere)
                        .param("at", Timestamp.from(at))
                        .param("version", after.version())
                        .update()
                == 1;
    }

    boolean remove(MailboxId id) {
        return jdbc.sql("delete from communications.mailbox where id = ?")
                        .param(id.value())
                        .update()
                == 1;
    }

    List<Mailbox> all() {
        return jdbc.sql("select * from communications.mailbox order by lower(name), id")
                .query(Mailboxes::mailbox)
                .list();
    }

    Optional<Mailbox> find(MailboxId id) {
        return jdbc.sql("select * from communications.mailbox where id = ?")
                .param(id.value())
                .query(Mailboxes::mailbox)
                .optional();
    }

    private static Mailbox mailbox(ResultSet row, int number) throws SQLException {
        var readAt = row.getTimestamp("read_at");
        return new Mailbox(
                new MailboxId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("address"),
                row.getString("host"),
                row.getInt("port"),
                MailSecurity.valueOf(row.getString("security")),
                row.getString("sign_in"),
                MailSignIn.valueOf(row.getString("sign_in_by")),
                row.getString("folder"),
                row.getBoolean("paused"),
                new UserId(row.getObject("keeper", UUID.class)),
                readAt == null ? null : readAt.toInstant(),
                refusal(row.getString("failure")),
                row.getInt("version"),
                row.getTimestamp("added_at").toInstant());
    }

    private static @Nullable Refusal refusal(@Nullable String code) {
        return code == null ? null : Refusal.of(code, LocaleContextHolder.getLocale());
    }

    /** The addresses of all mailboxes. */
    Set<String> addresses() {
        return jdbc.sql("select address from communications.mailbox")
                .query((row, number) -> row.getString(1))
                .set();
    }

    /** Those on mail servers that are to be looked at, the longest waiting first. */
    List<KeptMailbox> due(Instant now) {
        return jdbc.sql("""
                        select * from communications.mailbox
                        where due_at <= ? and not paused and sign_in_by <> 'GMAIL' order by due_at, id""").param(Timestamp.from(now)).query(Row::of).list().stream()
                .map(this::opened)
                .toList();
    }

    /** Those at Gmail that are to be looked at, and then again at a time. */
    List<KeptMailbox> takeAtGmail(Instant now, Instant next) {
        return jdbc.sql("""
                        update communications.mailbox set due_at = ?
                        where due_at <= ? and not paused and sign_in_by = 'GMAIL' returning *""").params(Timestamp.from(next), Timestamp.from(now)).query(Row::of).list().stream()
                .map(this::opened)
                .toList();
    }

    /** Has the mailboxes at Gmail be looked at that are a user's, or to which mail is written at an address. */
    void wake(String address, Instant now) {
        jdbc.sql("""
                        update communications.mailbox set due_at = :now
                        where sign_in_by = 'GMAIL' and due_at > :now
                          and lower(:address) in (lower(sign_in), lower(address))""")
                .param("address", address)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Those on mail servers that could be read the last time and may be watched; the first so many of those that are known longest. */
    List<Mailbox> watchable(int most) {
        return jdbc.sql("""
                        select * from communications.mailbox
                        where read_at is not null and failures = 0 and not paused and sign_in_by <> 'GMAIL'
                        order by added_at, id limit ?""").param(most).query(Mailboxes::mailbox).list();
    }

    /** A mailbox with what opens it. */
    Optional<KeptMailbox> kept(MailboxId id) {
        return jdbc.sql("select * from communications.mailbox where id = ?")
                .param(id.value())
                .query(Row::of)
                .optional()
                .map(this::opened);
    }

    /** A row as it stands; it is decrypted once no connection is held any more, since that may need one for the key. */
    private record Row(Mailbox mailbox, MailPosition position, int failures, Instant dueAt, byte[] secret) {
        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    Mailboxes.mailbox(row, number),
                    new MailPosition(row.getLong("validity"), row.getLong("uid")),
                    row.getInt("failures"),
                    row.getTimestamp("due_at").toInstant(),
                    row.getBytes("secret"));
        }
    }

    private KeptMailbox opened(Row row) {
        var mailbox = row.mailbox();
        var secret = cipher.decryptText(KEY, Cell.of(SECRET, mailbox.id()), row.secret());
        return new KeptMailbox(
                mailbox.id(),
                mailbox.keeperId(),
                mailbox.address(),
                new MailServer(
                        mailbox.host(),
                        mailbox.port(),
                        mailbox.security(),
                        mailbox.user(),
                        mailbox.signIn(),
                        secret,
                        mailbox.folder()),
                mailbox.version(),
                row.position(),
                row.failures(),
                row.dueAt());
    }

    /** Notes how far a mailbox was read, unless it was changed meanwhile. */
    void moved(KeptMailbox mailbox, MailPosition position) {
        jdbc.sql("update communications.mailbox set validity = ?, uid = ? where id = ? and version = ?")
                .params(position.validity(), position.uid(), mailbox.id().value(), mailbox.version())
                .update();
    }

    /** Notes that a mailbox could be read, and when it is read again unless something came meanwhile. */
    void succeeded(KeptMailbox mailbox, Instant at, Instant again) {
        jdbc.sql("""
                        update communications.mailbox set failures = 0, failure = null, read_at = ?,
                            due_at = case when due_at = ? then ? else due_at end
                        where id = ? and version = ?""")
                .params(Timestamp.from(at), Timestamp.from(mailbox.dueAt()), Timestamp.from(again))
                .params(mailbox.id().value(), mailbox.version())
                .update();
    }

    /** Notes that something came, so that a mailbox is to be read; one that cannot be read waits for its time. */
    void received(MailboxId id, Instant at) {
        jdbc.sql("update communications.mailbox set due_at = ? where id = ? and failures = 0")
                .params(Timestamp.from(at), id.value())
                .update();
    }

    /** Notes why a mailbox could not be read, and when it is tried again. */
    void failed(KeptMailbox mailbox, String code, Instant again) {
        jdbc.sql("""
                        update communications.mailbox set failures = failures + 1, failure = ?, due_at = ?
                        where id = ? and version = ?""")
                .params(code, Timestamp.from(again), mailbox.id().value(), mailbox.version())
                .update();
    }
}
