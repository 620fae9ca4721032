package io.rolewright.users;

import io.rolewright.events.users.Role;
import io.rolewright.shared.Personal;
import io.rolewright.shared.UserId;
import io.rolewright.shared.Versioned;

/**
 * A login.
 *
 * @param id its id
 * @param email the address that it signs in with
 * @param emailVerified whether its owner has shown that the address is theirs
 * @param name the person's name, as they write it
 * @param role what it is for
 * @param language the language that its owner reads, an IETF language tag
 * @param timeZone the zone that its owner lives by, the name of an IANA time zone
 * @param version rises with every change; to be sent as {@code If-Match} with the next one
 */
public record UserProfile(
        UserId id,
        @Personal String email,
        boolean emailVerified,
        @Personal String name,
        Role role,
        String language,
        String timeZone,
        int version)
        implements Versioned {
    /** Without name and address, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "UserProfile " + id;
    }
}
