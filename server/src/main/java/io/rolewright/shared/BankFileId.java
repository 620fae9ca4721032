package io.rolewright.shared;

import java.util.UUID;

/** Names a statement that the bank gave us as a file; owned by {@code billing}. */
public record BankFileId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
