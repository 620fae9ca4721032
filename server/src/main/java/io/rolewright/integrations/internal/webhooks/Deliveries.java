package io.rolewright.integrations.internal.webhooks;

import io.rolewright.integrations.DeliveryState;
import io.rolewright.integrations.WebhookDelivery;
import io.rolewright.runtime.events.Envelope;
import io.rolewright.shared.DeliveryId;
import io.rolewright.shared.EventId;
import io.rolewright.shared.Ids;
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

/** The deliveries as rows, each event once for each webhook. */
@Component
class Deliveries {
    private final JdbcClient jdbc;
    private final Ids ids;

    Deliveries(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Has an event wait for a webhook, at once; nothing happens when it did before. */
    void add(WebhookId webhook, Envelope event, String body, Instant now) {
        jdbc.sql("""
                        insert into integrations.delivery (id, webhook, event, type, happened_at, body, state, next_at)
                        values (:id, :webhook, :event, :type, :happened, :body, 'WAITING', :now)
                        on conflict (webhook, event) do nothing
                        """)
                .param("id", ids.next())
                .param("webhook", webhook.value())
                .param("event", event.id().value())
                .param("type", event.type())
                .param("happened", Timestamp.from(event.time()))
                .param("body", body)
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<WebhookDelivery> find(WebhookId webhook, DeliveryId id) {
        return jdbc.sql("select * from integrations.delivery where webhook = ? and id = ?")
                .params(webhook.value(), id.value())
                .query(Deliveries::delivery)
                .optional();
    }

    String body(DeliveryId id) {
        return jdbc.sql("select body from integrations.delivery where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    /** Those older than the one that {@code after} names, newest first. */
    List<WebhookDelivery> list(WebhookId webhook, @Nullable DeliveryState state, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select * from integrations.delivery
                         where webhook = :webhook and (:state::text is null or state = :state)
                           and (:after::uuid is null or id < :after)
                         order by id desc limit :limit
                        """)
                .param("webhook", webhook.value())
                .param("state", state == null ? null : state.name())
                .param("after", after)
                .param("limit", limit)
                .query(Deliveries::delivery)
                .list();
    }

    /** Has it wait as if it were new; false when it is not there. */
    boolean again(DeliveryId id, Instant now) {
        return jdbc.sql("""
                                update integrations.delivery set state = 'WAITING', tries = 0, next_at = ?, ended_at = null
                                where id = ?
                                """).params(Timestamp.from(now), id.value()).update() == 1;
    }

    /** Ends one that a process has claimed. */
    void end(Due due, DeliveryState state, int status, Instant now) {
        jdbc.sql("""
                        update integrations.delivery
                           set state = :state, tries = tries + 1, attempts = attempts + 1, last_status = :status,
                               next_at = null, claimed_until = null, ended_at = :now
                         where id = :id and claimed_until = :until
                        """)
                .param("id", due.id().value())
                .param("until", Timestamp.from(due.until()))
                .param("state", state.name())
                .param("status", status)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Has one that a process has claimed wait on, unless it was given up meanwhile. */
    void postpone(Due due, int status, Instant next) {
        jdbc.sql("""
                        update integrations.delivery
                           set tries = tries + 1, attempts = attempts + 1, last_status = :status, claimed_until = null,
                               next_at = case when state = 'WAITING' then :next::timestamptz end
                         where id = :id and claimed_until = :until
                        """)
                .param("id", due.id().value())
                .param("until", Timestamp.from(due.until()))
                .param("status", status)
                .param("next", Timestamp.from(next))
                .update();
    }

    /** Gives up all that wait for a webhook. */
    void giveUp(WebhookId webhook, Instant now) {
        jdbc.sql("""
                        update integrations.delivery set state = 'FAILED', next_at = null, ended_at = ?
                        where webhook = ? and state = 'WAITING'
                        """).params(Timestamp.from(now), webhook.value()).update();
    }

    /** Forgets those that ended before. */
    void sweep(Instant before) {
        jdbc.sql("delete from integrations.delivery where ended_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private static WebhookDelivery delivery(ResultSet row, int number) throws SQLException {
        var next = row.getTimestamp("next_at");
        return new WebhookDelivery(
                new DeliveryId(row.getObject("id", UUID.class)),
                new EventId(row.getObject("event", UUID.class)),
                row.getString("type"),
                row.getTimestamp("happened_at").toInstant(),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("last_status", Integer.class),
                next == null ? null : next.toInstant());
    }
}
