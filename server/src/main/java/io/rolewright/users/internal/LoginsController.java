package io.rolewright.users.internal;

import io.rolewright.shared.UserId;
import io.rolewright.users.LoginsInternal;
import io.rolewright.users.UserProfile;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link LoginsInternal}. */
@RestController
class LoginsController implements LoginsInternal {
    private final Logins logins;

    LoginsController(Logins logins) {
        this.logins = logins;
    }

    @Override
    public UserProfile find(UserId id) {
        return logins.profile(id).orElseThrow(OwnLogin::gone);
    }
}
