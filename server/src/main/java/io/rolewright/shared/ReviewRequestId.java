package io.rolewright.shared;

import java.util.UUID;

/** Names what somebody asks about their way to a job; owned by {@code hiring}. */
public record ReviewRequestId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
