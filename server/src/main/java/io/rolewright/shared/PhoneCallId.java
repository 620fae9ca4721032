package io.rolewright.shared;

import java.util.UUID;

/** Names a telephone call; owned by {@code communications}. */
public record PhoneCallId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
