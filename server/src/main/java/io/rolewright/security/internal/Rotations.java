package io.rolewright.security.internal;

import io.rolewright.security.Rotation;
import io.rolewright.security.Rotation.State;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Refusal;
import io.rolewright.shared.RotationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rotations as rows. */
@Component
class Rotations {
    private final JdbcClient jdbc;

    Rotations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws ContractException {@code security.rotation-running} (409) */
    void refuseWhileRunning() {
        last().filter(one -> one.state() == State.RUNNING).ifPresent(one -> {
            throw ContractException.conflict("security.rotation-running", one.id());
        });
    }

    /** @throws ContractException {@code security.rotation-running} (409) when somebody was faster */
    void add(Rotation rotation) {
        try {
            jdbc.sql("insert into security.rotation (id, version, state, total, started_at) values (?, ?, ?, ?, ?)")
                    .params(
                            rotation.id().value(),
                            rotation.version(),
                            rotation.state().name())
                    .params(rotation.total(), Timestamp.from(rotation.startedAt()))
                    .update();
        } catch (DuplicateKeyException faster) {
            throw ContractException.conflict("security.rotation-running", rotation.id());
        }
    }

    /** @throws ContractException {@code security.rotation-unknown} (404) */
    Rotation get(RotationId id) {
        return jdbc.sql("select * from security.rotation where id = ?")
                .param(id.value())
                .query(Rotations::rotation)
                .optional()
                .orElseThrow(() -> ContractException.notFound("security.rotation-unknown"));
    }

    Optional<Rotation> last() {
        return jdbc.sql("select * from security.rotation order by version desc limit 1")
                .query(Rotations::rotation)
                .optional();
    }

    /** The rotation that made a version. */
    RotationId of(int version) {
        return jdbc.sql("select * from security.rotation where version = ?")
                .param(version)
                .query(Rotations::rotation)
                .single()
                .id();
    }

    /** Notes progress. */
    void advance(RotationId id, int dataKeys) {
        jdbc.sql("update security.rotation set done = done + ? where id = ?")
                .params(dataKeys, id.value())
                .update();
    }

    void finish(RotationId id, Instant time) {
        jdbc.sql("update security.rotation set state = 'FINISHED', unreadable = 0, finished_at = ? where id = ?")
                .params(Timestamp.from(time), id.value())
                .update();
    }

    void fail(RotationId id, int unreadable) {
        jdbc.sql("update security.rotation set state = 'FAILED', unreadable = ? where id = ?")
                .params(unreadable, id.value())
                .update();
    }

    private static Rotation rotation(ResultSet row, int number) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        return new Rotation(
                new RotationId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                state,
                row.getLong("total"),
                row.getLong("done"),
                Objects.requireNonNull(row.getTimestamp("started_at")).toInstant(),
                Optional.ofNullable(row.getTimestamp("finished_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null),
                state == State.FAILED ? Refusal.of("security.data-keys-unreadable", Locale.ENGLISH) : null);
    }
}
