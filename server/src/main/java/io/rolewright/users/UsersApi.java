package io.rolewright.users;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Permission;
import io.rolewright.shared.Public;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Logins: signing in, one's own password and profile. */
@HttpExchange("/api/v1/users")
public interface UsersApi {
    /**
     * Signs in.
     *
     * <p>An unknown address and a wrong password get the same answer after the same work.
     *
     * @param signIn who wants to sign in
     * @return an access token
     */
    @PostExchange("/login")
    @Public
    @Answers(status = 401, code = "users.sign-in-refused")
    @Answers(status = 429, code = "users.busy")
    Access login(@RequestBody @Valid SignIn signIn);

    /**
     * Changes one's own password.
     *
     * <p>Every access token given out before becomes void, so the answer brings a new one. After a first sign-in with a
     * password made by somebody else this is the only thing that can be done.
     *
     * @param change the password so far and the new one
     * @return a new access token
     */
    @PostExchange("/password")
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 404, code = "users.login-unknown")
    @Answers(status = 422, code = "users.password-wrong")
    @Answers(status = 422, code = "users.password-too-short")
    @Answers(status = 422, code = "users.password-too-long")
    @Answers(status = 422, code = "users.password-common")
    @Answers(status = 422, code = "users.password-unchanged")
    @Answers(status = 429, code = "users.busy")
    Access changePassword(@RequestBody @Valid PasswordChange change);

    /**
     * Reads one's own profile.
     *
     * @return the login that the access token belongs to
     */
    @GetExchange("/profile")
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 404, code = "users.login-unknown")
    UserProfile profile();
}
