package io.rolewright.shared;

import java.util.UUID;

/** Names an invoice, or the draft of one; owned by {@code billing}. */
public record InvoiceId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
