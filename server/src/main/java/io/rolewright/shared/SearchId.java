package io.rolewright.shared;

import java.util.UUID;

/** Names one saved search. */
public record SearchId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
