package io.rolewright.users;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Permission;
import io.rolewright.shared.Public;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PatchExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Logins: signing in, one's own password and profile. */
@HttpExchange("/api/v1/users")
public interface UsersApi {
    /**
     * Registers somebody who looks for work.
     *
     * <p>The answer is the same whether or not there is a login with the address; one that is there stays as it is. The new
     * login can be signed in to at once. Until its owner has shown that the address is theirs it may do nothing but manage
     * itself, and whoever is invited with the address takes its place.
     *
     * @param registration who registers
     */
    @PostExchange("/register")
    @Cost(Cost.DEAR)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Public
    @Answers(status = 403, code = "users.registration-closed")
    @Answers(status = 422, code = "users.email-malformed")
    @Answers(status = 422, code = "users.password-too-short")
    @Answers(status = 422, code = "users.password-too-long")
    @Answers(status = 422, code = "users.password-common")
    @Answers(status = 422, code = "users.password-blocked")
    @Answers(status = 429, code = "users.busy")
    void register(@RequestBody @Valid Registration registration);

    /**
     * Signs in.
     *
     * <p>An unknown address and a wrong password get the same answer after the same work. Who fails again and again waits longer
     * and longer; the header {@code Retry-After} says how long.
     *
     * @param signIn who wants to sign in
     * @return an access token and a refresh token, both of a new session
     */
    @PostExchange("/login")
    @Cost(Cost.DEAR)
    @Public
    @Answers(status = 401, code = "users.sign-in-refused")
    @Answers(status = 429, code = "users.busy")
    @Answers(status = 429, code = "users.too-many-attempts")
    Access login(@RequestBody @Valid SignIn signIn);

    /**
     * Gets the next access token of a session.
     *
     * <p>The refresh token is replaced. Sent once more, as after an answer that got lost, it is answered with the same
     * successor for two minutes, as long as that one has not been used; after that it is taken for stolen and the session
     * ends. Send no {@code Authorization} header.
     *
     * @param refresh the refresh token that came last
     * @return the next access token and the next refresh token
     */
    @PostExchange("/refresh")
    @Public
    @Answers(status = 401, code = "users.refresh-refused")
    Access refresh(@RequestBody @Valid Refresh refresh);

    /**
     * Signs out: ends the session that the access token belongs to.
     *
     * <p>Its refresh token is void at once, its access token within two seconds.
     */
    @PostExchange("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 404, code = "users.session-unknown")
    void logout();

    /**
     * Changes one's own password.
     *
     * <p>Every session of the login ends, with its tokens, so the answer brings those of a new one. After a first sign-in with a
     * password made by somebody else this is the only thing that can be done.
     *
     * @param change the password so far and the new one
     * @return the tokens of a new session
     */
    @PostExchange("/password")
    @Cost(Cost.DEAR)
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 404, code = "users.login-unknown")
    @Answers(status = 422, code = "users.password-wrong")
    @Answers(status = 422, code = "users.password-too-short")
    @Answers(status = 422, code = "users.password-too-long")
    @Answers(status = 422, code = "users.password-common")
    @Answers(status = 422, code = "users.password-blocked")
    @Answers(status = 422, code = "users.password-unchanged")
    @Answers(status = 429, code = "users.busy")
    Access changePassword(@RequestBody @Valid PasswordChange change);

    /**
     * Reads one's own profile.
     *
     * <p>The answer has an ETag for changing it.
     *
     * @return the login that the access token belongs to
     */
    @GetExchange("/profile")
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 404, code = "users.login-unknown")
    UserProfile profile();

    /**
     * Changes one's own profile.
     *
     * @param ifMatch the ETag of the profile as last seen
     * @param change what becomes different
     * @return the profile as it is now
     */
    @PatchExchange("/profile")
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 404, code = "users.login-unknown")
    @Answers(status = 412, code = "users.profile-changed")
    @Answers(status = 422, code = "users.language-unknown")
    @Answers(status = 422, code = "users.time-zone-unknown")
    @Answers(status = 428, code = "users.if-match-missing")
    UserProfile changeProfile(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid ProfileChange change);
}
