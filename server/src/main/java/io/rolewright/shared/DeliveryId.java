package io.rolewright.shared;

import java.util.UUID;

/** Names one event on its way to one webhook. */
public record DeliveryId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
