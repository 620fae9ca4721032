package io.rolewright.shared;

import java.util.UUID;

/** Names what was said with one person; owned by {@code communications}. */
public record ConversationId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
