package io.rolewright.events.integrations;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.WebhookId;

/**
 * A program is told of events no more, because it did not take them.
 *
 * @param webhook which
 * @param state why: {@code GONE} or {@code FAILING}
 */
@EventType("integrations.webhook-disabled.v1")
public record WebhookDisabled(WebhookId webhook, WebhookState state) implements Event {
    @Override
    public WebhookId subject() {
        return webhook;
    }
}
