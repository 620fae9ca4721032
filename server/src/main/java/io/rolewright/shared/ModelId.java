package io.rolewright.shared;

import java.util.UUID;

/** Names one model, whatever its versions. */
public record ModelId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
