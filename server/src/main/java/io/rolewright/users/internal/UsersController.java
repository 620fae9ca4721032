package io.rolewright.users.internal;

import io.rolewright.runtime.cipher.Secret;
import io.rolewright.users.Access;
import io.rolewright.users.PasswordChange;
import io.rolewright.users.ProfileChange;
import io.rolewright.users.Refresh;
import io.rolewright.users.Registration;
import io.rolewright.users.SignIn;
import io.rolewright.users.UserProfile;
import io.rolewright.users.UsersApi;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link UsersApi}. */
@RestController
class UsersController implements UsersApi {
    private final Registering registering;
    private final SignIns signIns;
    private final Refreshing refreshing;
    private final OwnSessions sessions;
    private final OwnLogin login;
    private final OwnProfile profile;
    private final Origins origins;

    UsersController(
            Registering registering,
            SignIns signIns,
            Refreshing refreshing,
            OwnSessions sessions,
            OwnLogin login,
            OwnProfile profile,
            Origins origins) {
        this.registering = registering;
        this.signIns = signIns;
        this.refreshing = refreshing;
        this.sessions = sessions;
        this.login = login;
        this.profile = profile;
        this.origins = origins;
    }

    @Override
    public void register(Registration registration) {
        registering.register(registration);
    }

    @Override
    public Access login(SignIn signIn) {
        return signIns.signIn(signIn, origins.current());
    }

    @Override
    public Access refresh(Refresh refresh) {
        return refreshing.refresh(new Secret(refresh.refreshToken()));
    }

    @Override
    public void logout() {
        sessions.signOut();
    }

    @Override
    public Access changePassword(PasswordChange change) {
        return login.change(change, origins.current());
    }

    @Override
    public UserProfile profile() {
        return profile.read();
    }

    @Override
    public UserProfile changeProfile(@Nullable String ifMatch, ProfileChange change) {
        return profile.change(ifMatch, change);
    }
}
