package io.rolewright.shared;

import java.util.UUID;

/** Names one address of a user's program that we tell of events. */
public record WebhookId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
