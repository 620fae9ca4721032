package io.rolewright.billing;

import io.rolewright.events.users.Role;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.UserId;
import io.rolewright.users.LoginsInternal;
import io.rolewright.users.UserProfile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Who has a login, from memory. */
@TestComponent
public class BilledLogins implements LoginsInternal {
    private final Map<UserId, Role> roles = new ConcurrentHashMap<>();
    private final Ids ids;

    BilledLogins(Ids ids) {
        this.ids = ids;
        roles.put(Accountant.ID, Role.ACCOUNTANT);
        roles.put(Accountant.RECRUITER, Role.RECRUITER);
    }

    public UserId add(Role role) {
        var id = ids.next(UserId::new);
        roles.put(id, role);
        return id;
    }

    @Override
    public UserProfile find(UserId id) {
        var role = Optional.ofNullable(roles.get(id))
                .orElseThrow(() -> ContractException.notFound("users.login-unknown", id.text()));
        return new UserProfile(id, "somebody@example.org", true, "Somebody", role, "en", "Australia/Sydney", 1);
    }
}
