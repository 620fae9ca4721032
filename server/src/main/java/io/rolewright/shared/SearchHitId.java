package io.rolewright.shared;

import java.util.UUID;

/** Names somebody whom a saved search found. */
public record SearchHitId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
