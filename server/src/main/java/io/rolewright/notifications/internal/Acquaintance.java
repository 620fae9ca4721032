package io.rolewright.notifications.internal;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;
import io.rolewright.users.LoginsInternal;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gets to know logins. */
@Component
class Acquaintance {
    private static final Set<String> GONE = Set.of("users.login-unknown", "runtime.data-key-destroyed");

    private final LoginsInternal logins;
    private final Members members;

    Acquaintance(LoginsInternal logins, Members members) {
        this.logins = logins;
        this.members = members;
    }

    /** Nothing when the login is gone. */
    Optional<Member> meet(UserId user) {
        try {
            var profile = logins.find(user);
            return Optional.of(new Member(user, profile.role(), profile.timeZone()));
        } catch (ContractException refused) {
            if (GONE.contains(refused.code())) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    void note(Optional<Member> member) {
        member.ifPresent(members::keep);
    }
}
