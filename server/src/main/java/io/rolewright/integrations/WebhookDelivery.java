package io.rolewright.integrations;

import io.rolewright.shared.DeliveryId;
import io.rolewright.shared.EventId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one webhook.
 *
 * @param id names it
 * @param event the event; sent as {@code webhook-id}, the same with every attempt
 * @param type what happened
 * @param happenedAt when
 * @param state how far it has come
 * @param attempts how often it was sent
 * @param lastStatus what the program answered last, as status of HTTP; 0 when nothing came, absent before the first attempt
 * @param nextAt when it is sent next; absent when it is not
 */
public record WebhookDelivery(
        DeliveryId id,
        EventId event,
        String type,
        Instant happenedAt,
        DeliveryState state,
        int attempts,
        @Nullable Integer lastStatus,
        @Nullable Instant nextAt) {}
