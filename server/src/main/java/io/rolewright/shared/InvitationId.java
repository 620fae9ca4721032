package io.rolewright.shared;

import java.util.UUID;

/** Names an invitation to sign in; its link is another, secret value. */
public record InvitationId(UUID value) implements Id {
    @Override
    public String toString() {
        return text();
    }
}
