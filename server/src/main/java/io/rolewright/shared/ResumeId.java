package io.rolewright.shared;

import java.util.UUID;

/** Names one received résumé. */
public record ResumeId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
