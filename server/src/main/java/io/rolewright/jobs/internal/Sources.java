package io.rolewright.jobs.internal;

import io.rolewright.jobs.JobSource;
import io.rolewright.jobs.SourceKind;
import io.rolewright.jobs.SourcePermission;
import io.rolewright.shared.SourceId;
import io.rolewright.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sources as rows; one that was removed stays, for what it brought. */
@Component
class Sources {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Sources(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** False when there is one of this kind and address. */
    boolean add(JobSource source) {
        return jdbc.sql("""
                                insert into jobs.source (id, owner, name, kind, address, cron, zone, paused, permission,
                                        permitted_by, permitted_at, version, added_at)
                                values (:id, :owner, :name, :kind, :address, :cron, :zone, :paused, :permission,
                                        :permittedBy, :permittedAt, :version, :added)
                                on conflict (kind, address) where removed_at is null do nothing
                                """)
                        .param("id", source.id().value())
                        .param("owner", source.ownerId().value())
                        .param("kind", source.kind().name())
                        .param("address", source.address())
                        .param("added", Timestamp.from(source.addedAt()))
                        .params(new Editable(source).values())
                        .update()
                == 1;
    }

    /** False when somebody else has changed it since. */
    boolean change(JobSource after) {
        return jdbc.sql("""
                                update jobs.source set name = :name, cron = :cron, zone = :zone, paused = :paused,
                                        permission = :permission, permitted_by = :permittedBy,
                                        permitted_at = :permittedAt, version = :version
                                where id = :id and version = :version - 1 and removed_at is null
                                """)
                        .param("id", after.id().value())
                        .params(new Editable(after).values())
                        .update()
                == 1;
    }

    /** What may be changed about a source, as columns. */
    private record Editable(JobSource source) {
        Map<String, @Nullable Object> values() {
            var permission = source.permission();
            var values = new HashMap<String, @Nullable Object>();
            values.put("name", source.name());
            values.put("cron", source.schedule());
            values.put("zone", source.zone());
            values.put("paused", source.paused());
            values.put("permission", permission == null ? null : permission.words());
            values.put(
                    "permittedBy",
                    permission == null ? null : permission.notedBy().value());
            values.put("permittedAt", permission == null ? null : Timestamp.from(permission.notedAt()));
            values.put("version", source.version());
            return values;
        }
    }

    /** False when it is not there. */
    boolean remove(SourceId id) {
        return jdbc.sql("update jobs.source set removed_at = clock_timestamp() where id = ? and removed_at is null")
                        .param(id.value())
                        .update()
                == 1;
    }

    void drift(SourceId id, List<String> fields) {
        jdbc.sql("update jobs.source set drifted = ?::jsonb where id = ?")
                .params(json.writeValueAsString(fields), id.value())
                .update();
    }

    Optional<JobSource> find(SourceId id) {
        return jdbc.sql("select * from jobs.source where id = ? and removed_at is null")
                .param(id.value())
                .query(this::source)
                .optional();
    }

    Optional<JobSource> find(SourceKind kind, String address) {
        return jdbc.sql("select * from jobs.source where kind = ? and address = ? and removed_at is null")
                .params(kind.name(), address)
                .query(this::source)
                .optional();
    }

    /** Those older than the one that {@code after} names, newest first. */
    List<JobSource> list(@Nullable SourceKind kind, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select * from jobs.source
                         where removed_at is null and (:kind::text is null or kind = :kind)
                           and (:after::uuid is null or id < :after)
                         order by id desc limit :limit
                        """)
                .param("kind", kind == null ? null : kind.name())
                .param("after", after)
                .param("limit", limit)
                .query(this::source)
                .list();
    }

    private JobSource source(ResultSet row, int number) throws SQLException {
        return new JobSource(
                new SourceId(row.getObject("id", UUID.class)),
                row.getString("name"),
                SourceKind.valueOf(row.getString("kind")),
                row.getString("address"),
                new UserId(row.getObject("owner", UUID.class)),
                row.getString("cron"),
                row.getString("zone"),
                row.getBoolean("paused"),
                permission(row),
                drifted(row),
                row.getInt("version"),
                row.getTimestamp("added_at").toInstant());
    }

    private static @Nullable SourcePermission permission(ResultSet row) throws SQLException {
        var words = row.getString("permission");
        return words == null
                ? null
                : new SourcePermission(
                        words,
                        new UserId(row.getObject("permitted_by", UUID.class)),
                        row.getTimestamp("permitted_at").toInstant());
    }

    private List<String> drifted(ResultSet row) throws SQLException {
        var fields = row.getString("drifted");
        return fields == null ? List.of() : json.readValue(fields, new TypeReference<>() {});
    }
}
