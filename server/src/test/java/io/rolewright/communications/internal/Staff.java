package io.rolewright.communications.internal;

import io.rolewright.events.users.Role;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.UserId;
import io.rolewright.users.LoginsInternal;
import io.rolewright.users.UserProfile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** The logins of which {@code communications} asks, in memory. */
@TestComponent
public class Staff implements LoginsInternal {
    private final Map<UserId, UserProfile> logins = new ConcurrentHashMap<>();

    /** Somebody in Perth has a login from now on, or another address. */
    public void known(UserId user, String email, boolean isVerified) {
        logins.put(
                user, new UserProfile(user, email, isVerified, "Ann Lee", Role.RECRUITER, "en", "Australia/Perth", 1));
    }

    @Override
    public UserProfile find(UserId id) {
        return Optional.ofNullable(logins.get(id)).orElseThrow(() -> ContractException.notFound("users.login-unknown"));
    }
}
