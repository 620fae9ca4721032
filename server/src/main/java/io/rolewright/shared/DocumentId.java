package io.rolewright.shared;

import java.util.UUID;

/** Names the text that was read from one stored file. */
public record DocumentId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
