package io.rolewright.shared;

import java.util.UUID;

/** Names one rotation of the key-encryption key. */
public record RotationId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
