package io.rolewright.users.internal;

import io.rolewright.events.users.Role;
import io.rolewright.shared.UserId;

/**
 * A login, without what identifies the person.
 *
 * @param passwordHash Argon2id with its parameters
 * @param mustChangePassword whether somebody else made the password
 * @param passwordVersion how often the password was set, from 1
 * @param isFirst whether this is the first administrator
 */
record Login(
        UserId id, Role role, String passwordHash, boolean mustChangePassword, int passwordVersion, boolean isFirst) {
    static Login of(UserId id, Role role, String passwordHash) {
        return new Login(id, role, passwordHash, false, 1, false);
    }

    /** The login with another password, made by its owner or by somebody else. */
    Login with(String newHash, boolean bySomebodyElse) {
        return new Login(id, role, newHash, bySomebodyElse, passwordVersion + 1, isFirst);
    }
}
