package io.rolewright.shared;

import java.util.UUID;

/** Names one version of the policies. */
public record PolicyId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
