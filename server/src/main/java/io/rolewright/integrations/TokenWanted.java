package io.rolewright.integrations;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A token that a service needs.
 *
 * @param subject for whom our account speaks, by their address, where a partner lets a service account speak for people;
 *     absent: for itself
 * @param refused the token that somebody did not take, so that it is another one; absent at first
 */
public record TokenWanted(
        @Nullable @Size(max = 254) String subject,
        @Nullable @Size(max = 20_000) String refused) {
    /** Without the token. */
    @Override
    public String toString() {
        return "TokenWanted";
    }
}
