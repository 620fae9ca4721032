package io.rolewright.integrations.internal.webhooks;

import io.rolewright.shared.DeliveryId;
import io.rolewright.shared.EventId;
import io.rolewright.shared.WebhookId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives out deliveries that are due, each to one process, and of one webhook only so many at once. What a killed process had
 * is given out again when its time is over.
 */
@Component
class Claims {
    /** Counting comes in a statement of its own: it must see what whoever held the locks before has claimed. */
    private static final String LOCK = """
            select w.id from integrations.webhook w
             where w.state = 'ACTIVE'
               and exists (select from integrations.delivery d
                            where d.webhook = w.id and d.state = 'WAITING' and d.next_at <= :now
                              and (d.claimed_until is null or d.claimed_until <= :now))
            order by w.id for no key update skip locked
            """;

    private static final String CLAIM = """
            with due as (
                select one.id, w.url
                  from integrations.webhook w
                 cross join lateral (
                       select d.id, d.next_at from integrations.delivery d
                        where d.webhook = w.id and d.state = 'WAITING' and d.next_at <= :now
                          and (d.claimed_until is null or d.claimed_until <= :now)
                        order by d.next_at, d.id
                        limit greatest(0, :atOnce - (select count(*) from integrations.delivery busy
                                                      where busy.webhook = w.id and busy.claimed_until > :now))) one
                 where w.id = any(:webhooks)
                 order by one.next_at, one.id limit :most)
            update integrations.delivery d set claimed_until = :until from due where d.id = due.id
            returning d.id, d.webhook, due.url, d.event, d.body, d.tries
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final WebhookSettings settings;
    private final Clock clock;

    Claims(JdbcClient jdbc, TransactionOperations transactions, WebhookSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Claims at most so many. */
    List<Due> take(int most) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.execute(status -> take(most, now));
    }

    private List<Due> take(int most, Instant now) {
        var webhooks = jdbc.sql(LOCK)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .list();
        if (webhooks.isEmpty()) {
            return List.of();
        }
        var until = now.plus(settings.claim());
        return jdbc.sql(CLAIM)
                .param("webhooks", webhooks.toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .param("atOnce", settings.atOnce())
                .param("most", most)
                .query((row, number) -> due(row, until))
                .list();
    }

    private static Due due(ResultSet row, Instant until) throws SQLException {
        return new Due(
                new DeliveryId(row.getObject("id", UUID.class)),
                new WebhookId(row.getObject("webhook", UUID.class)),
                row.getString("url"),
                new EventId(row.getObject("event", UUID.class)),
                row.getString("body"),
                row.getInt("tries"),
                until);
    }
}
