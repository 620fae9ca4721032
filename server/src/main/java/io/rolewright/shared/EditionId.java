package io.rolewright.shared;

import java.util.UUID;

/** Names one edition of an advert: words that somebody accepted. */
public record EditionId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
