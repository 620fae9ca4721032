package io.rolewright.users;

import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Public;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Another password for who has forgotten theirs. */
@HttpExchange("/api/v1/users/password-resets")
public interface PasswordResetsApi {
    /**
     * Asks for a letter with a link to choose another password.
     *
     * <p>The answer is the same whether or not there is a login with the address. Who asks again and again gets a few letters an
     * hour.
     *
     * @param forgotten whose password
     */
    @PostExchange
    @Cost(Cost.DEAR)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Public
    @Answers(status = 422, code = "users.email-malformed")
    void ask(@RequestBody @Valid ForgottenPassword forgotten);

    /**
     * Chooses another password.
     *
     * <p>Every session of the login ends. A link that never was, was used, or is too old gets the same answer.
     *
     * @param token the last part but one of the path
     * @param chosen the password
     */
    @PostExchange("/{token}/password")
    @Cost(Cost.DEAR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Public
    @Answers(status = 404, code = "users.link-unknown")
    @Answers(status = 422, code = "users.password-too-short")
    @Answers(status = 422, code = "users.password-too-long")
    @Answers(status = 422, code = "users.password-common")
    @Answers(status = 422, code = "users.password-blocked")
    @Answers(status = 429, code = "users.busy")
    void choose(@PathVariable String token, @RequestBody @Valid NewPassword chosen);
}
