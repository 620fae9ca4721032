package io.rolewright.shared;

import java.util.UUID;

/** Names one kind of error at one place, however often it happened. */
public record ErrorId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
