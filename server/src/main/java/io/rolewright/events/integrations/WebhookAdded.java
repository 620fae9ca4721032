package io.rolewright.events.integrations;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.WebhookId;

/**
 * Somebody has us tell a program of events.
 *
 * @param webhook which
 */
@EventType("integrations.webhook-added.v1")
public record WebhookAdded(WebhookId webhook) implements Event {
    @Override
    public WebhookId subject() {
        return webhook;
    }
}
