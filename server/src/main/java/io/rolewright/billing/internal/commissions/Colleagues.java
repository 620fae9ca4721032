package io.rolewright.billing.internal.commissions;

import io.rolewright.events.users.Role;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;
import io.rolewright.users.LoginsInternal;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who works for the agency. */
@Component
class Colleagues {
    private static final Set<Role> STAFF = EnumSet.of(Role.ADMIN, Role.ACCOUNTANT, Role.RECRUITER);

    private final LoginsInternal logins;

    Colleagues(LoginsInternal logins) {
        this.logins = logins;
    }

    /**
     * Lets through who works for the agency.
     *
     * @throws ContractException {@code billing.user-unknown} (422)
     */
    void require(UserId user) {
        if (!STAFF.contains(role(user))) {
            throw unknown(user);
        }
    }

    private Role role(UserId user) {
        try {
            return logins.find(user).role();
        } catch (ContractException failure) {
            throw failure.code().equals("users.login-unknown") ? unknown(user) : failure;
        }
    }

    private static ContractException unknown(UserId user) {
        return ContractException.invalid("billing.user-unknown", user.text());
    }
}
