package io.rolewright.shared;

import java.util.UUID;

/** Names a talk between a candidate and a client; owned by {@code hiring}. */
public record InterviewId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
