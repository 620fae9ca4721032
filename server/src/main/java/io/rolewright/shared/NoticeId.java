package io.rolewright.shared;

import java.util.UUID;

/** Names what one of our users is told; owned by {@code notifications}. */
public record NoticeId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
