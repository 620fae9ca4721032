package io.rolewright.shared;

import java.util.UUID;

/** Names one enhanced or blind version of a résumé. */
public record OptimizedId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
