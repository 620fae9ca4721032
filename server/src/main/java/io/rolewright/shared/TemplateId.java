package io.rolewright.shared;

import java.util.UUID;

/** Names one version of a text with gaps; owned by {@code communications}. */
public record TemplateId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
