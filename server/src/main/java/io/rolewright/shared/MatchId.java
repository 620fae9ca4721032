package io.rolewright.shared;

import java.util.UUID;

/** Names one candidate's standing for one job. */
public record MatchId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
