package io.rolewright.shared;

import java.util.UUID;

/** Names money that somebody spent for the agency; owned by {@code billing}. */
public record ExpenseId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
