package io.rolewright.shared;

import java.util.UUID;

/** Names money that we sent back to a client; owned by {@code billing}. */
public record RefundId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
