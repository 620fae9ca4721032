package io.rolewright.shared;

import java.util.UUID;

/** Names a link to where somebody's application stands; owned by {@code hiring}. */
public record StatusLinkId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
