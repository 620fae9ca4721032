package io.rolewright.shared;

import java.util.UUID;

/** Names one judgement of a match by a recruiter. */
public record FeedbackId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
