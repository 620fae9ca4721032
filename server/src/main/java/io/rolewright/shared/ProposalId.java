package io.rolewright.shared;

import java.util.UUID;

/** Names what was proposed to make an advert better. */
public record ProposalId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
