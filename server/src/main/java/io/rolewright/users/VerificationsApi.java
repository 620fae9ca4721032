package io.rolewright.users;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Permission;
import io.rolewright.shared.Public;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** How people who registered by themselves show that their address is theirs. */
@HttpExchange("/api/v1/users/verifications")
public interface VerificationsApi {
    /**
     * Asks for another letter with a link that shows it; the first one went out after registering. Who asks again and again gets
     * a few letters an hour.
     */
    @PostExchange
    @Cost(Cost.DEAR)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 404, code = "users.login-unknown")
    @Answers(status = 409, code = "users.verified-already")
    void ask();

    /**
     * Shows that the address is one's own, by what stood in the letter.
     *
     * <p>A link that never was, was used, or is too old gets the same answer.
     *
     * @param token the last part but one of the path
     */
    @PostExchange("/{token}/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Public
    @Answers(status = 404, code = "users.link-unknown")
    void accept(@PathVariable String token);
}
