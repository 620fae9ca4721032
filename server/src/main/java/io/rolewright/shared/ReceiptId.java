package io.rolewright.shared;

import java.util.UUID;

/** Names the receipt of one ranking of a match. */
public record ReceiptId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
