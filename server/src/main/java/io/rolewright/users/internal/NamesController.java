package io.rolewright.users.internal;

import io.rolewright.shared.UserId;
import io.rolewright.users.NamedUser;
import io.rolewright.users.NamesInternal;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link NamesInternal}. */
@RestController
class NamesController implements NamesInternal {
    private final Logins logins;

    NamesController(Logins logins) {
        this.logins = logins;
    }

    @Override
    public List<NamedUser> list(List<UserId> id) {
        return logins.profiles(id).stream()
                .map(profile -> new NamedUser(profile.id(), profile.name()))
                .toList();
    }
}
