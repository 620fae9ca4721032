package io.rolewright.shared;

import java.util.UUID;

/** Names a source of jobs. */
public record SourceId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
