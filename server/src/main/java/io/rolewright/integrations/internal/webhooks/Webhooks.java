package io.rolewright.integrations.internal.webhooks;

import io.rolewright.events.integrations.WebhookState;
import io.rolewright.integrations.Webhook;
import io.rolewright.shared.WebhookId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The webhooks as rows. */
@Component
class Webhooks {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Webhooks(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Webhook webhook, byte[] secret) {
        jdbc.sql("""
                        insert into integrations.webhook (id, url, types, description, state, secret, active_since, version,
                                added_at)
                        values (:id, :url, :types::jsonb, :description, :state, :secret, :added, :version, :added)
                        """)
                .param("id", webhook.id().value())
                .param("url", webhook.url())
                .param("types", json.writeValueAsString(webhook.types()))
                .param("description", webhook.description())
                .param("state", webhook.state().name())
                .param("secret", secret)
                .param("version", webhook.version())
                .param("added", Timestamp.from(webhook.addedAt()))
                .update();
    }

    /**
     * Changes it; one that becomes active is so from now on, and has not failed yet.
     *
     * @return false when somebody else has changed it since
     */
    boolean change(Webhook after, Instant now) {
        return jdbc.sql("""
                                update integrations.webhook
                                   set url = :url, types = :types::jsonb, description = :description, state = :state,
                                       active_since = case when state = 'ACTIVE' then active_since else :now end,
                                       failing_since = case when state = 'ACTIVE' then failing_since end,
                                       version = :version
                                 where id = :id and version = :version - 1
                                """)
                        .param("id", after.id().value())
                        .param("url", after.url())
                        .param("types", json.writeValueAsString(after.types()))
                        .param("description", after.description())
                        .param("state", after.state().name())
                        .param("version", after.version())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** False when it is not there. */
    boolean remove(WebhookId id) {
        return jdbc.sql("delete from integrations.webhook where id = ?")
                        .param(id.value())
                        .update()
                == 1;
    }

    Optional<Webhook> find(WebhookId id) {
        return jdbc.sql("select * from integrations.webhook where id = ?")
                .param(id.value())
                .query(this::webhook)
                .optional();
    }

    /** Those older than the one that {@code after} names, newest first. */
    List<Webhook> list(@Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select * from integrations.webhook where :after::uuid is null or id < :after
                        order by id desc limit :limit
                        """)
                .param("after", after)
                .param("limit", limit)
                .query(this::webhook)
                .list();
    }

    /** A webhook that is told of what happens. */
    record Active(WebhookId id, TypeFilter types, Instant since) {
        boolean wants(String type, Instant happenedAt) {
            return !happenedAt.isBefore(since) && types.takes(type);
        }
    }

    /** Those that are told of what happens; none of them goes before the transaction ends. */
    List<Active> active() {
        return jdbc.sql("""
                        select id, types, active_since from integrations.webhook where state = 'ACTIVE'
                        order by id for key share
                        """).query(this::active).list();
    }

    /** Notes that it took an event; false when it is not there any more. */
    boolean succeed(WebhookId id, Instant now) {
        return jdbc.sql("update integrations.webhook set failing_since = null, delivered_at = ? where id = ?")
                        .params(Timestamp.from(now), id.value())
                        .update()
                == 1;
    }

    /** Notes that it took none; answers since when that goes on, nothing when it is not there any more. */
    Optional<Instant> fail(WebhookId id, Instant now) {
        return jdbc.sql("""
                        update integrations.webhook set failing_since = coalesce(failing_since, ?) where id = ?
                        returning failing_since
                        """)
                .params(Timestamp.from(now), id.value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** False when it was disabled before. */
    boolean disable(WebhookId id, WebhookState why) {
        return jdbc.sql("""
                                update integrations.webhook set state = ?, version = version + 1
                                where id = ? and state in ('ACTIVE', 'PAUSED')
                                """).params(why.name(), id.value()).update() == 1;
    }

    private Active active(ResultSet row, int number) throws SQLException {
        return new Active(
                new WebhookId(row.getObject("id", UUID.class)),
                new TypeFilter(types(row)),
                row.getTimestamp("active_since").toInstant());
    }

    private Webhook webhook(ResultSet row, int number) throws SQLException {
        return new Webhook(
                new WebhookId(row.getObject("id", UUID.class)),
                row.getString("url"),
                types(row),
                row.getString("description"),
                WebhookState.valueOf(row.getString("state")),
                instant(row.getTimestamp("failing_since")),
                instant(row.getTimestamp("delivered_at")),
                row.getInt("version"),
                row.getTimestamp("added_at").toInstant());
    }

    private List<String> types(ResultSet row) throws SQLException {
        return json.readValue(row.getString("types"), new TypeReference<>() {});
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
