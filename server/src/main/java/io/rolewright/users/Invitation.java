package io.rolewright.users;

import io.rolewright.shared.InvitationId;
import java.time.Instant;

/**
 * An invitation to have a login.
 *
 * @param id its id, as the trail names it
 * @param link where to accept it, relative to this server; holds a secret of 128 random bits and works once
 * @param expiresAt until when it can be accepted
 */
public record Invitation(InvitationId id, String link, Instant expiresAt) {
    /** Without the link, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Invitation " + id;
    }
}
