package io.rolewright.shared;

import java.util.UUID;

/** Names a note that gives part of an invoice back; owned by {@code billing}. */
public record CreditNoteId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
