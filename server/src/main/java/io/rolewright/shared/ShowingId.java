package io.rolewright.shared;

import java.util.UUID;

/** Names one look at a ranked list. */
public record ShowingId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
