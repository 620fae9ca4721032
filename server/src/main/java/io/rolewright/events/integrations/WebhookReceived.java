package io.rolewright.events.integrations;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.HookId;

/**
 * A partner told us of an event; it is stored, and its signature was right.
 *
 * @param hook where it is stored
 * @param partner the partner's name
 * @param type what happened, in the partner's words
 */
@EventType("integrations.webhook-received.v1")
public record WebhookReceived(HookId hook, String partner, String type) implements Event {
    @Override
    public HookId subject() {
        return hook;
    }
}
