package io.rolewright.shared;

import java.util.UUID;

/** Names one run over the whole trail. */
public record VerificationId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
