package io.rolewright.shared;

import java.util.UUID;

/** Names one person's being put forward to one client; owned by {@code hiring}. */
public record SubmissionId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
