package io.rolewright.shared;

import java.util.UUID;

/** Names a client company; owned by {@code hiring}. */
public record ClientId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
