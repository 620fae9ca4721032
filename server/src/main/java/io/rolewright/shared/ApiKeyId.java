package io.rolewright.shared;

import java.util.UUID;

/** Names an API key: what a program works with instead of a password. */
public record ApiKeyId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
