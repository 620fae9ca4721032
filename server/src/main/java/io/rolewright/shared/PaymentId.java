package io.rolewright.shared;

import java.util.UUID;

/** Names money that a client sent us; owned by {@code billing}. */
public record PaymentId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
