package io.rolewright.events.integrations;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.WebhookId;

/**
 * A program is told of events no more, because somebody said so.
 *
 * @param webhook which
 */
@EventType("integrations.webhook-removed.v1")
public record WebhookRemoved(WebhookId webhook) implements Event {
    @Override
    public WebhookId subject() {
        return webhook;
    }
}
