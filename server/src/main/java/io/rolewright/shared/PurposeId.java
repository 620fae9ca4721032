package io.rolewright.shared;

import java.util.UUID;

/** Names one purpose that other programs encrypt for. */
public record PurposeId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
