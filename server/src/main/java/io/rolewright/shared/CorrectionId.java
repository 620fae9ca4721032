package io.rolewright.shared;

import java.util.UUID;

/** Names one correction of a profile. */
public record CorrectionId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
