package io.rolewright.shared;

import java.util.UUID;

/** Names that a client's credit paid an invoice; owned by {@code billing}. */
public record AllocationId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
