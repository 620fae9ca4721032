package io.rolewright.users.internal;

import io.rolewright.runtime.cipher.Cell;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.Ids;
import io.rolewright.shared.SessionId;
import io.rolewright.shared.UserId;
import io.rolewright.users.EndedSession;
import io.rolewright.users.Session;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions as rows; the device encrypted, the network address as a keyed hash. */
@Component
class Sessions {
    private static final String DEVICE = "users.session.device";
    private static final int MOST_LISTED = 200;
    /** How long a session that is over stays, so that a replaced refresh token is still known for what it is. */
    private static final Duration KEPT = Duration.ofDays(30);

    // A new password ends every session by itself: they were opened under another version.
    private static final String OPEN = """
            users.session s join users.login l on l.id = s.login and l.password_version = s.password_version
            where s.ended_at is null and s.ends_at > :now and s.used_at > :idle""";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Sources sources;
    private final UserSettings settings;
    private final AgencyPolicies policies;
    private final Ids ids;
    private final Clock clock;

    Sessions(
            JdbcClient jdbc,
            FieldCipher cipher,
            Sources sources,
            UserSettings settings,
            AgencyPolicies policies,
            Ids ids,
            Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.sources = sources;
        this.settings = settings;
        this.policies = policies;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens a session. */
    OpenSession open(Login login, Origin origin) {
        var session = new OpenSession(
                ids.next(SessionId::new),
                login.id(),
                clock.instant().plus(policies.sessions().life()));
        var key = KeyName.of(login.id());
        cipher.create(key);
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                insert into users.session (id, login, password_version, device, source, made_at, used_at, ends_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(session.id().value(), login.id().value(), login.passwordVersion())
                .param(cipher.encryptText(key, Cell.of(DEVICE, session.id()), origin.device()))
                .params(sources.of(origin), now, now, Timestamp.from(session.endsAt()))
                .update();
        return session;
    }

    /** Removes sessions that are long over, with their refresh tokens. */
    void removeOld() {
        jdbc.sql("delete from users.session where least(ends_at, coalesce(ended_at, ends_at)) < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    /** Whether a session goes on; if so it was used just now. */
    boolean use(SessionId session) {
        return jdbc.sql("update users.session set used_at = :now where id in (select s.id from %s and s.id = :id)"
                                .formatted(OPEN))
                        .param("id", session.value())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("idle", lastUse())
                        .update()
                == 1;
    }

    /** The open sessions of a login, the one used last first. */
    List<Session> find(UserId login, @Nullable SessionId current) {
        return jdbc.sql("select s.* from %s and s.login = :login order by s.used_at desc, s.id desc limit %d"
                        .formatted(OPEN, MOST_LISTED))
                .param("login", login.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("idle", lastUse())
                .query((row, number) -> session(row, login, current))
                .list();
    }

    /** Whether somebody has signed in to a login from the same source before. */
    boolean know(UserId login, Origin origin) {
        return jdbc.sql("select exists (select from users.session where login = ? and source = ?)")
                .params(login.value(), sources.of(origin))
                .query(Boolean.class)
                .single();
    }

    /** Ends a session of a login; false when there is none that goes on. */
    boolean end(UserId login, SessionId session) {
        return jdbc.sql("update users.session set ended_at = ? where id = ? and login = ? and ended_at is null")
                        .params(Timestamp.from(clock.instant()), session.value(), login.value())
                        .update()
                == 1;
    }

    /** The sessions ended since a time, with the time when their access tokens have expired. */
    List<EndedSession> endedSince(Instant time) {
        return jdbc.sql("select id, ended_at from users.session where ended_at >= ?")
                .param(Timestamp.from(time))
                .query((row, number) -> new EndedSession(
                        new SessionId(row.getObject("id", UUID.class)),
                        instant(row, "ended_at").plus(settings.accessTokenLife())))
                .list();
    }

    private Timestamp lastUse() {
        return Timestamp.from(clock.instant().minus(policies.sessions().idle()));
    }

    private Session session(ResultSet row, UserId login, @Nullable SessionId current) throws SQLException {
        var id = new SessionId(row.getObject("id", UUID.class));
        var device = cipher.decryptText(KeyName.of(login), Cell.of(DEVICE, id), row.getBytes("device"));
        return new Session(
                id,
                device,
                instant(row, "made_at"),
                instant(row, "used_at"),
                instant(row, "ends_at"),
                id.equals(current));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getTimestamp(column)).toInstant();
    }
}
