package io.rolewright.shared;

import java.util.UUID;

/** Names somebody's way through the hiring for one job; owned by {@code hiring}. */
public record ApplicationId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
