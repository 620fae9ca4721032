package io.rolewright.users.internal;

import io.rolewright.events.users.LetterKind;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.shared.LetterId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters as rows, until their links have been followed or are too old; address and secret encrypted. */
@Component
class Letters {
    private static final String ADDRESS = "users.letter.address";
    private static final String SECRET = "users.letter.secret";
    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final EmailHash hashes;
    private final Clock clock;

    Letters(JdbcClient jdbc, FieldCipher cipher, EmailHash hashes, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.hashes = hashes;
        this.clock = clock;
    }

    void add(OpenLetter letter) {
        cipher.create(Logins.KEY);
        jdbc.sql("""
                insert into users.letter (id, kind, login, address_hash, address, secret_hash, secret, made_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(letter.id().value(), letter.kind().name())
                .param(letter.login().map(UserId::value).orElse(null))
                .param(hashes.of(letter.address()))
                .param(cipher.encryptText(
                        Logins.KEY,
                        Cell.of(ADDRESS, letter.id()),
                        letter.address().text()))
                .param(letter.secret().hash())
                .param(cipher.encryptText(
                        Logins.KEY,
                        Cell.of(SECRET, letter.id()),
                        letter.secret().text()))
                .params(Timestamp.from(clock.instant()), Timestamp.from(letter.expiresAt()))
                .update();
    }

    /** How many letters of a kind were written to an address within the last hour. */
    int lately(LetterKind kind, EmailAddress address) {
        return jdbc.sql("select count(*) from users.letter where address_hash = ? and kind = ? and made_at > ?")
                .params(hashes.of(address), kind.name())
                .param(Timestamp.from(clock.instant().minus(HOUR)))
                .query(Integer.class)
                .single();
    }

    Optional<OpenLetter> find(LetterId id) {
        return jdbc.sql("select * from users.letter where id = ? and used_at is null and expires_at > ?")
                .params(id.value(), Timestamp.from(clock.instant()))
                .query(this::open)
                .optional();
    }

    /** The letter of a kind behind a secret, if its link still can be followed; holds the row until the transaction ends. */
    Optional<OpenLetter> find(LetterKind kind, Secret secret) {
        return jdbc.sql("select * from users.letter"
                        + " where secret_hash = ? and kind = ? and used_at is null and expires_at > ? for update")
                .params(secret.hash(), kind.name(), Timestamp.from(clock.instant()))
                .query(this::open)
                .optional();
    }

    /** Its link cannot be followed again, nor those of other letters of its kind to the address. */
    void close(OpenLetter letter) {
        jdbc.sql("update users.letter set used_at = ? where address_hash = ? and kind = ? and used_at is null")
                .params(Timestamp.from(clock.instant()), hashes.of(letter.address()))
                .param(letter.kind().name())
                .update();
    }

    /** Removes letters that lead nowhere any more, and no longer count. */
    void removeOld() {
        jdbc.sql("delete from users.letter where expires_at < ? and made_at < ?")
                .params(
                        Timestamp.from(clock.instant()),
                        Timestamp.from(clock.instant().minus(HOUR)))
                .update();
    }

    private OpenLetter open(ResultSet row, int number) throws SQLException {
        var id = new LetterId(row.getObject("id", UUID.class));
        return new OpenLetter(
                id,
                LetterKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("login", UUID.class)).map(UserId::new),
                new EmailAddress(cipher.decryptText(Logins.KEY, Cell.of(ADDRESS, id), row.getBytes("address"))),
                new Secret(cipher.decryptText(Logins.KEY, Cell.of(SECRET, id), row.getBytes("secret"))),
                row.getTimestamp("expires_at").toInstant());
    }
}
