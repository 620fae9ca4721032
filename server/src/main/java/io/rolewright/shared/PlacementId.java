package io.rolewright.shared;

import java.util.UUID;

/** Names a candidate's work at a client, as we brought it about; owned by {@code hiring}. */
public record PlacementId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
