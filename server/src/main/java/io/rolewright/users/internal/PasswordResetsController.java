package io.rolewright.users.internal;

import io.rolewright.runtime.cipher.Secret;
import io.rolewright.users.ForgottenPassword;
import io.rolewright.users.NewPassword;
import io.rolewright.users.PasswordResetsApi;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link PasswordResetsApi}. */
@RestController
class PasswordResetsController implements PasswordResetsApi {
    private final Resetting resetting;

    PasswordResetsController(Resetting resetting) {
        this.resetting = resetting;
    }

    @Override
    public void ask(ForgottenPassword forgotten) {
        resetting.ask(new EmailAddress(forgotten.email()));
    }

    @Override
    public void choose(String token, NewPassword chosen) {
        resetting.choose(new Secret(token), chosen.password());
    }
}
