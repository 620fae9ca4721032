package io.rolewright.shared;

import java.util.UUID;

/** Names a job as it was found at its source. */
public record JobId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
