package io.rolewright.analytics.internal.schedule;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import io.rolewright.users.LoginsInternal;
import org.springframework.stereotype.Component;

/** Who may read reports, by what their login is for now. */
@Component
class Readers {
    private final LoginsInternal logins;

    Readers(LoginsInternal logins) {
        this.logins = logins;
    }

    /** Whether somebody has a login, whose address is proven to be theirs, and may read reports. */
    boolean mayRead(UserId user) {
        try {
            var login = logins.find(user);
            return login.emailVerified() && login.role().permissions().contains(Permission.READ_REPORTS);
        } catch (ContractException refused) {
            if (refused.problem().status() == 404) {
                return false;
            }
            throw refused;
        }
    }
}
