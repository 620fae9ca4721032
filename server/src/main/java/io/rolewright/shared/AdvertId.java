package io.rolewright.shared;

import java.util.UUID;

/** Names one version of an advert's text. */
public record AdvertId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
