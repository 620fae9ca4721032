package io.rolewright.integrations;

import io.rolewright.events.integrations.WebhookState;
import io.rolewright.shared.Versioned;
import io.rolewright.shared.WebhookId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program that is told of events. The secret that its messages are signed with is never told again.
 *
 * @param id names it
 * @param url where it is told
 * @param types of which events
 * @param description what people call it
 * @param state whether it is told, and why not
 * @param failingSince when the first of the attempts failed that have all failed since; absent when the last one was taken
 * @param deliveredAt when it last took an event
 * @param version rises with every change; to be sent as {@code If-Match} with the next one
 * @param addedAt when it became known
 */
public record Webhook(
        WebhookId id,
        String url,
        List<String> types,
        String description,
        WebhookState state,
        @Nullable Instant failingSince,
        @Nullable Instant deliveredAt,
        int version,
        Instant addedAt)
        implements Versioned {
    public Webhook {
        types = List.copyOf(types);
    }
}
