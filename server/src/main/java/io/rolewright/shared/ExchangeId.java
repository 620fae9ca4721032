package io.rolewright.shared;

import java.util.UUID;

/** Names one call of a partner's interface. */
public record ExchangeId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
