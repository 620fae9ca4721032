package io.rolewright.shared;

import java.util.UUID;

/** Names one entry of the ledger; owned by {@code billing}. */
public record EntryId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
