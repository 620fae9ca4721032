package io.rolewright.shared;

import java.util.UUID;

/** Names one event that a partner told us of. */
public record HookId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
