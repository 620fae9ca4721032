package io.rolewright.shared;

import java.util.UUID;

/** Names one message to or from somebody; owned by {@code communications}. */
public record MessageId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
