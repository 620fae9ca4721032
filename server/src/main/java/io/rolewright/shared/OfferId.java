package io.rolewright.shared;

import java.util.UUID;

/** Names what a client offers to a candidate; owned by {@code hiring}. */
public record OfferId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
