package io.rolewright.users.internal;

import io.rolewright.events.users.Role;
import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;
import io.rolewright.users.Revocation;
import io.rolewright.users.UserProfile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The logins as rows; name and address encrypted under a key of each, or of the service where release 0.2 stored them. */
@Component
class Logins {
    static final KeyName KEY = KeyName.service("users");
    private static final String EMAIL = "users.login.email";
    private static final String NAME = "users.login.name";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final EmailHash hashes;
    private final Clock clock;

    Logins(JdbcClient jdbc, FieldCipher cipher, EmailHash hashes, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.hashes = hashes;
        this.clock = clock;
    }

    Optional<Login> find(EmailAddress address) {
        return jdbc.sql("select * from users.login where email_hash = ?")
                .param(hashes.of(address))
                .query(Logins::login)
                .optional();
    }

    Optional<Login> find(UserId id) {
        return jdbc.sql("select * from users.login where id = ?")
                .param(id.value())
                .query(Logins::login)
                .optional();
    }

    /** The first administrator; holds the row until the transaction ends. */
    Optional<Login> first() {
        return jdbc.sql("select * from users.login where is_first for update")
                .query(Logins::login)
                .optional();
    }

    boolean areNone() {
        return jdbc.sql("select not exists (select from users.login)")
                .query(Boolean.class)
                .single();
    }

    Optional<UserProfile> profile(UserId id) {
        return jdbc.sql("select * from users.login where id = ?")
                .param(id.value())
                .query((row, number) -> profile(row))
                .optional();
    }

    /** Those of several that are there, in no order. */
    List<UserProfile> profiles(List<UserId> ids) {
        return jdbc.sql("select * from users.login where id = any(?)")
                .param(ids.stream().map(UserId::value).toArray(UUID[]::new))
                .query((row, number) -> profile(row))
                .list();
    }

    /** @throws ContractException {@code users.email-taken} (409) */
    void add(Login login, EmailAddress address, String name) {
        cipher.create(KeyName.of(login.id()));
        try {
            insert(login, address, name);
        } catch (DuplicateKeyException taken) {
            throw ContractException.conflict("users.email-taken");
        }
    }

    private void insert(Login login, EmailAddress address, String name) {
        var key = KeyName.of(login.id());
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                insert into users.login (id, email_hash, email, name, role, password_hash, must_change_password,
                    password_version, password_changed_at, is_first, email_verified, own_key, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?)""")
                .params(login.id().value(), hashes.of(address))
                .param(cipher.encryptText(key, Cell.of(EMAIL, login.id()), address.text()))
                .param(cipher.encryptText(key, Cell.of(NAME, login.id()), name))
                .params(login.role().name(), login.passwordHash(), login.mustChangePassword())
                .params(login.passwordVersion(), now, login.isFirst(), login.isVerified(), now)
                .update();
    }

    /** Stores a new password; false when somebody else was faster. */
    boolean changePassword(Login changed) {
        return jdbc.sql("""
                        update users.login set password_hash = ?, must_change_password = ?, password_version = ?,
                            password_changed_at = ? where id = ? and password_version = ?""")
                        .params(changed.passwordHash(), changed.mustChangePassword(), changed.passwordVersion())
                        .params(Timestamp.from(clock.instant()), changed.id().value(), changed.passwordVersion() - 1)
                        .update()
                == 1;
    }

    /** Notes that the address is its owner's; false when that was known, or the login is gone. */
    boolean verify(UserId id) {
        return jdbc.sql("update users.login set email_verified = true, version = version + 1"
                                + " where id = ? and not email_verified")
                        .param(id.value())
                        .update()
                == 1;
    }

    List<Revocation> changedSince(Instant time) {
        return jdbc.sql("select id, password_version from users.login where password_changed_at >= ?")
                .param(Timestamp.from(time))
                .query((row, number) ->
                        new Revocation(new UserId(row.getObject("id", UUID.class)), row.getInt("password_version")))
                .list();
    }

    /** Stores a changed profile; false when it was changed meanwhile, or is gone. */
    boolean change(UserProfile changed) {
        var key = key(changed.id());
        return jdbc.sql("update users.login set name = ?, language = ?, time_zone = ?, version = ?"
                                + " where id = ? and version = ?")
                        .param(cipher.encryptText(key, Cell.of(NAME, changed.id()), changed.name()))
                        .params(changed.language(), changed.timeZone(), changed.version())
                        .params(changed.id().value(), changed.version() - 1)
                        .update()
                == 1;
    }

    /** Removes a login with all that belongs to it. */
    void remove(UserId id) {
        jdbc.sql("delete from users.login where id = ?").param(id.value()).update();
        cipher.destroy(KeyName.of(id));
    }

    /** Whose key a login is kept under: one that release 0.2 stored has none of its own. */
    KeyName key(UserId id) {
        return jdbc.sql("select own_key from users.login where id = ?")
                .param(id.value())
                .query(Boolean.class)
                .optional()
                .filter(isOwn -> !isOwn)
                .map(shared -> KEY)
                .orElse(KeyName.of(id));
    }

    private UserProfile profile(ResultSet row) throws SQLException {
        var id = new UserId(row.getObject("id", UUID.class));
        var key = row.getBoolean("own_key") ? KeyName.of(id) : KEY;
        return new UserProfile(
                id,
                cipher.decryptText(key, Cell.of(EMAIL, id), row.getBytes("email")),
                row.getBoolean("email_verified"),
                cipher.decryptText(key, Cell.of(NAME, id), row.getBytes("name")),
                Role.valueOf(row.getString("role")),
                row.getString("language"),
                row.getString("time_zone"),
                row.getInt("version"));
    }

    private static Login login(ResultSet row, int number) throws SQLException {
        return new Login(
                new UserId(row.getObject("id", UUID.class)),
                Role.valueOf(row.getString("role")),
                row.getString("password_hash"),
                row.getBoolean("must_change_password"),
                row.getInt("password_version"),
                row.getBoolean("email_verified"),
                row.getBoolean("is_first"));
    }
}
