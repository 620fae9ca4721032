package io.rolewright.shared;

import java.util.UUID;

/** Names one attempt to learn from feedback. */
public record TrainingId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
