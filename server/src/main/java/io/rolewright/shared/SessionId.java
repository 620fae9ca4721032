package io.rolewright.shared;

import java.util.UUID;

/** Names one signed-in session. */
public record SessionId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
