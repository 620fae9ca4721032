package io.rolewright.users.internal;

import io.rolewright.users.Access;
import io.rolewright.users.PasswordChange;
import io.rolewright.users.SignIn;
import io.rolewright.users.UserProfile;
import io.rolewright.users.UsersApi;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link UsersApi}. */
@RestController
class UsersController implements UsersApi {
    private final SignIns signIns;
    private final OwnLogin own;

    UsersController(SignIns signIns, OwnLogin own) {
        this.signIns = signIns;
        this.own = own;
    }

    @Override
    public Access login(SignIn signIn) {
        return signIns.signIn(signIn);
    }

    @Override
    public Access changePassword(PasswordChange change) {
        return own.change(change);
    }

    @Override
    public UserProfile profile() {
        return own.profile();
    }
}
