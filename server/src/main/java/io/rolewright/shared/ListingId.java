package io.rolewright.shared;

import java.util.UUID;

/** Names one advert on one board. */
public record ListingId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
