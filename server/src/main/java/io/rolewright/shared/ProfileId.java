package io.rolewright.shared;

import java.util.UUID;

/** Names one version of a candidate's structured profile. */
public record ProfileId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
