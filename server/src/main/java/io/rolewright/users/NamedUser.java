package io.rolewright.users;

import io.rolewright.shared.Personal;
import io.rolewright.shared.UserId;

/**
 * Who a login belongs to.
 *
 * @param id of the login
 * @param name of the person, as they write it
 */
public record NamedUser(UserId id, @Personal String name) {
    /** Without the name, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "NamedUser " + id;
    }
}
