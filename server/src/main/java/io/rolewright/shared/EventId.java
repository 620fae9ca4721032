package io.rolewright.shared;

import java.util.UUID;

/** Names one event in the log. */
public record EventId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
