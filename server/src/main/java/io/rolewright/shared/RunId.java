package io.rolewright.shared;

import java.util.UUID;

/** Names one run of job ingestion. */
public record RunId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
