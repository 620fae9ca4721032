package io.rolewright.shared;

import java.util.UUID;

/** Names a login; owned by {@code users}. */
public record UserId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
