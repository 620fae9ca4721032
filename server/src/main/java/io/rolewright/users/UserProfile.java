package io.rolewright.users;

import io.rolewright.events.users.Role;
import io.rolewright.shared.UserId;

/**
 * A login.
 *
 * @param id its id
 * @param email the address that it signs in with
 * @param name the person's name, as they write it
 * @param role what it is for
 */
public record UserProfile(UserId id, String email, String name, Role role) {
    /** Without name and address, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "UserProfile " + id;
    }
}
