package io.rolewright.users.internal;

import io.rolewright.users.Access;
import io.rolewright.users.PasswordChange;
import io.rolewright.users.Refresh;
import io.rolewright.users.SignIn;
import io.rolewright.users.UserProfile;
import io.rolewright.users.UsersApi;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link UsersApi}. */
@RestController
class UsersController implements UsersApi {
    private final SignIns signIns;
    private final Refreshing refreshing;
    private final OwnSessions sessions;
    private final OwnLogin own;
    private final Origins origins;

    UsersController(SignIns signIns, Refreshing refreshing, OwnSessions sessions, OwnLogin own, Origins origins) {
        this.signIns = signIns;
        this.refreshing = refreshing;
        this.sessions = sessions;
        this.own = own;
        this.origins = origins;
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
        return own.change(change, origins.current());
    }

    @Override
    public UserProfile profile() {
        return own.profile();
    }
}
