package io.rolewright.shared;

import java.util.UUID;

/** Names a person at a client company; owned by {@code hiring}. */
public record ContactId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
