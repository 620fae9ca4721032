package io.rolewright.shared;

import java.util.UUID;

/** Names a team of recruiters. */
public record TeamId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
