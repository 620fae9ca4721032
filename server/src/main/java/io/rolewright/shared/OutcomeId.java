package io.rolewright.shared;

import java.util.UUID;

/** Names what a board was told to have become of somebody who applied there. */
public record OutcomeId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
