package io.rolewright.shared;

import java.util.UUID;

/** Names a person who may be placed; owned by {@code resumes}. */
public record CandidateId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
