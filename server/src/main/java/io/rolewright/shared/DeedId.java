package io.rolewright.shared;

import java.util.UUID;

/** Names one deed that changes nothing and is about no single thing: a refusal, a look at a list. */
public record DeedId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
