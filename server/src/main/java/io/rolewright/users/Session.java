package io.rolewright.users;

import io.rolewright.shared.SessionId;
import java.time.Instant;

/**
 * One place where a login is signed in.
 *
 * @param id its id
 * @param device what the client called itself at the sign-in; at most 200 characters, and nothing that proves anything
 * @param madeAt when the sign-in was
 * @param usedAt when an access token was last given out for it
 * @param endsAt when it ends, unless it is ended or left unused before
 * @param current whether this request was made in it
 */
public record Session(SessionId id, String device, Instant madeAt, Instant usedAt, Instant endsAt, boolean current) {
    /** Without the device, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Session " + id;
    }
}
