package io.rolewright.shared;

import java.util.UUID;

/** Names one line of a bank's statement; owned by {@code billing}. */
public record BankLineId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
