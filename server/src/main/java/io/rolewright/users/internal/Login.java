package io.rolewright.users.internal;

import io.rolewright.events.users.Role;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import java.util.Set;

/**
 * A login, without what identifies the person.
 *
 * @param passwordHash Argon2id with its parameters
 * @param mustChangePassword whether somebody else made the password
 * @param passwordVersion how often the password was set, from 1
 * @param isVerified whether its owner has shown that the address is theirs
 * @param isFirst whether this is the first administrator
 */
record Login(
        UserId id,
        Role role,
        String passwordHash,
        boolean mustChangePassword,
        int passwordVersion,
        boolean isVerified,
        boolean isFirst) {
    static Login of(UserId id, Role role, String passwordHash) {
        return new Login(id, role, passwordHash, false, 1, true, false);
    }

    /** The login of somebody who says that the address is theirs. */
    static Login registered(UserId id, String passwordHash) {
        return new Login(id, Role.CANDIDATE, passwordHash, false, 1, false, false);
    }

    /** The login with another password, made by its owner or by somebody else. */
    Login with(String newHash, boolean bySomebodyElse) {
        return new Login(id, role, newHash, bySomebodyElse, passwordVersion + 1, isVerified, isFirst);
    }

    /** What its owner may do at this moment. */
    Set<Permission> permissions() {
        return mustChangePassword || !isVerified ? Set.of(Permission.OWN_ACCOUNT) : role.permissions();
    }
}
