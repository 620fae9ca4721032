package io.rolewright.users.internal;

import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.shared.ApiKeyId;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import io.rolewright.users.ApiKey;
import io.rolewright.users.KeyProof;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys for programs as rows; the secret hashed, the name encrypted. */
@Component
class ApiKeys {
    private static final String NAME = "users.api_key.name";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;

    ApiKeys(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    void add(UserId owner, ApiKey key, Secret secret) {
        var name = KeyName.of(owner);
        cipher.create(name);
        jdbc.sql("""
                insert into users.api_key (id, login, secret_hash, name, scopes, made_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(key.id().value(), owner.value(), secret.hash())
                .param(cipher.encryptText(name, Cell.of(NAME, key.id()), key.name()))
                .param(key.scopes().stream().map(Permission::name).sorted().toArray(String[]::new))
                .params(Timestamp.from(key.madeAt()), Timestamp.from(key.expiresAt()))
                .update();
    }

    /** How many keys a login has; holds the login's row until the transaction ends. */
    int count(UserId owner) {
        var known = jdbc.sql("select id from users.login where id = ? for update")
                .param(owner.value())
                .query(UUID.class)
                .optional();
        if (known.isEmpty()) {
            throw OwnLogin.gone();
        }
        return jdbc.sql("select count(*) from users.api_key where login = ?")
                .param(owner.value())
                .query(Integer.class)
                .single();
    }

    /** The keys of a login, the newest first. */
    List<ApiKey> find(UserId owner) {
        return jdbc.sql("select * from users.api_key where login = ? order by id desc")
                .param(owner.value())
                .query((row, number) -> key(row, owner))
                .list();
    }

    boolean remove(UserId owner, ApiKeyId key) {
        return jdbc.sql("delete from users.api_key where id = ? and login = ?")
                        .params(key.value(), owner.value())
                        .update()
                == 1;
    }

    /** The key behind a proof, if the proof is right and the key has not expired; notes that it is used. */
    Optional<UsableKey> use(KeyProof proof) {
        var now = Timestamp.from(clock.instant());
        var found = jdbc.sql("select * from users.api_key where id = ? and expires_at > ?")
                .params(proof.key().value(), now)
                .query((row, number) -> usable(row, proof))
                .optional()
                .flatMap(key -> key);
        found.ifPresent(key -> jdbc.sql("update users.api_key set used_at = ? where id = ?")
                .params(now, proof.key().value())
                .update());
        return found;
    }

    private static Optional<UsableKey> usable(ResultSet row, KeyProof proof) throws SQLException {
        if (!isEqual(row.getString("secret_hash"), proof.hash())) {
            return Optional.empty();
        }
        var owner = new UserId(row.getObject("login", UUID.class));
        return Optional.of(new UsableKey(owner, scopes(row), instant(row, "expires_at")));
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private ApiKey key(ResultSet row, UserId owner) throws SQLException {
        var id = new ApiKeyId(row.getObject("id", UUID.class));
        var used = row.getTimestamp("used_at");
        return new ApiKey(
                id,
                cipher.decryptText(KeyName.of(owner), Cell.of(NAME, id), row.getBytes("name")),
                scopes(row),
                instant(row, "made_at"),
                instant(row, "expires_at"),
                used == null ? null : used.toInstant());
    }

    // A permission that a later release took away permits nothing.
    private static Set<Permission> scopes(ResultSet row) throws SQLException {
        var names = Set.of((String[]) row.getArray("scopes").getArray());
        return Arrays.stream(Permission.values())
                .filter(permission -> names.contains(permission.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getTimestamp(column)).toInstant();
    }
}
