package io.rolewright.shared;

import java.util.UUID;

/** Names a letter about somebody's login; owned by {@code users}. */
public record LetterId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
