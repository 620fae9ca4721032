package io.rolewright.communications.internal.consent;

import io.rolewright.communications.Consent;
import io.rolewright.communications.ConsentsApi;
import io.rolewright.communications.NewConsent;
import io.rolewright.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ConsentsApi}. */
@RestController
class ConsentsController implements ConsentsApi {
    private final Consents consents;

    ConsentsController(Consents consents) {
        this.consents = consents;
    }

    @Override
    public Page<Consent> list(String person, int limit, @Nullable String cursor) {
        return consents.page(person, limit, cursor);
    }

    @Override
    public Consent record(NewConsent consent) {
        return consents.record(consent);
    }
}
