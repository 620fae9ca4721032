package io.rolewright.shared;

import java.util.UUID;

/** Names what somebody was told; owned by {@code notifications}. */
public record NotificationId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
