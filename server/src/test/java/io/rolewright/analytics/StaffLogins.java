package io.rolewright.analytics;

import io.rolewright.events.users.Role;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;
import io.rolewright.users.LoginsInternal;
import io.rolewright.users.UserProfile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** What logins are for, from memory; they can be out of reach. */
@TestComponent
public class StaffLogins implements LoginsInternal {
    private final Map<UserId, Role> roles = new ConcurrentHashMap<>();
    private volatile boolean isAway;

    /** Somebody has a login for this from now on. */
    public void give(UserId user, Role role) {
        roles.put(user, role);
    }

    /** Somebody has no login any more. */
    public void take(UserId user) {
        roles.remove(user);
    }

    /** Nobody can ask, or everybody again. */
    public void away(boolean isAwayNow) {
        isAway = isAwayNow;
    }

    @Override
    public UserProfile find(UserId id) {
        if (isAway) {
            throw ContractException.broken("users.away");
        }
        return Optional.ofNullable(roles.get(id))
                .map(role -> new UserProfile(id, "ann@agency.example", true, "Ann", role, "en", "UTC", 1))
                .orElseThrow(() -> ContractException.notFound("users.login-unknown", id.text()));
    }
}
