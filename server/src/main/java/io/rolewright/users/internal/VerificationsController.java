package io.rolewright.users.internal;

import io.rolewright.runtime.cipher.Secret;
import io.rolewright.users.VerificationsApi;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link VerificationsApi}. */
@RestController
class VerificationsController implements VerificationsApi {
    private final Verifying verifying;

    VerificationsController(Verifying verifying) {
        this.verifying = verifying;
    }

    @Override
    public void ask() {
        verifying.ask();
    }

    @Override
    public void accept(String token) {
        verifying.accept(new Secret(token));
    }
}
