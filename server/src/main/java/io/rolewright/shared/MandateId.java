package io.rolewright.shared;

import java.util.UUID;

/** Names a person's answer to being represented at one client; owned by {@code hiring}. */
public record MandateId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
