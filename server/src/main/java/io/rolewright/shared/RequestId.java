package io.rolewright.shared;

import java.util.UUID;

/** Names one request to rebuild or redrive a subscription. */
public record RequestId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
