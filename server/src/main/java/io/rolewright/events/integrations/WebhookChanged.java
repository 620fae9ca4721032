package io.rolewright.events.integrations;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.WebhookId;

/**
 * Somebody changed where or of what a program is told, or the secret that we sign with.
 *
 * @param webhook which
 */
@EventType("integrations.webhook-changed.v1")
public record WebhookChanged(WebhookId webhook) implements Event {
    @Override
    public WebhookId subject() {
        return webhook;
    }
}
