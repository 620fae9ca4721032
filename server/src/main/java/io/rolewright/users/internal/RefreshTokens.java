package io.rolewright.users.internal;

import io.rolewright.runtime.cipher.KeyedHash;
import io.rolewright.runtime.cipher.MasterKey;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.shared.SessionId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The refresh tokens as rows of their hashes. The first of a session is random; each next one is computed from the one before
 * under a key of ours, so that a refresh whose answer got lost can be answered again although we keep no token.
 */
@Component
class RefreshTokens {
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final KeyedHash successors;
    private final Clock clock;

    RefreshTokens(JdbcClient jdbc, MasterKey master, Clock clock) {
        this.jdbc = jdbc;
        this.successors = new KeyedHash(master, "users.refresh");
        this.clock = clock;
    }

    Secret first(SessionId session) {
        return add(Secret.random(BYTES), session);
    }

    /** The token that takes the place of another one. */
    Secret successor(Secret token) {
        return Secret.of(successors.of(token.text()));
    }

    /** Puts the successor of a token in its place. */
    Secret replace(Secret token, SessionId session) {
        jdbc.sql("update users.refresh_token set replaced_at = ? where hash = ?")
                .params(Timestamp.from(clock.instant()), token.hash())
                .update();
        return add(successor(token), session);
    }

    private Secret add(Secret token, SessionId session) {
        jdbc.sql("insert into users.refresh_token (hash, session) values (?, ?)")
                .params(token.hash(), session.value())
                .update();
        return token;
    }

    /** A token and its session, if we ever gave it out; holds the session's row until the transaction ends. */
    Optional<GivenToken> find(Secret token) {
        // Two statements: what a refresh that held the lock has replaced is seen only by a later one.
        var held = jdbc.sql("select s.id from users.session s join users.refresh_token t on t.session = s.id"
                        + " where t.hash = ? for update of s")
                .param(token.hash())
                .query(UUID.class)
                .optional();
        return held.flatMap(session -> given(token));
    }

    private Optional<GivenToken> given(Secret token) {
        return jdbc.sql("""
                select s.id, s.login, s.ends_at, t.replaced_at from users.refresh_token t
                join users.session s on s.id = t.session where t.hash = ?""").param(token.hash()).query(RefreshTokens::given).optional();
    }

    private static GivenToken given(ResultSet row, int number) throws SQLException {
        var session = new OpenSession(
                new SessionId(row.getObject("id", UUID.class)),
                new UserId(row.getObject("login", UUID.class)),
                Objects.requireNonNull(row.getTimestamp("ends_at")).toInstant());
        return new GivenToken(
                session, Optional.ofNullable(row.getTimestamp("replaced_at")).map(Timestamp::toInstant));
    }
}
