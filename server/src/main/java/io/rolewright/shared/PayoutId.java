package io.rolewright.shared;

import java.util.UUID;

/** Names money paid to somebody for commissions; owned by {@code billing}. */
public record PayoutId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
