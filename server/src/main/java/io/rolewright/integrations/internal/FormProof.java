package io.rolewright.integrations.internal;

import io.rolewright.integrations.SignedForm;
import io.rolewright.shared.ContractException;
import org.springframework.stereotype.Component;

/** Proves that forms come from partners, for services that answer them themselves. */
@Component
class FormProof {
    private final Providers providers;
    private final Accounts accounts;

    FormProof(Providers providers, Accounts accounts) {
        this.providers = providers;
        this.accounts = accounts;
    }

    /** @throws ContractException {@code integrations.signature-wrong} (401), {@code integrations.provider-unknown} (404) */
    void require(String partner, SignedForm form) {
        var signs = providers.find(partner).form();
        if (signs == null) {
            throw ContractException.notFound("integrations.provider-unknown", partner);
        }
        var secret = accounts.find(partner)
                .map(account -> account.secret(signs.secret()))
                .orElse("");
        if (!FormSignature.isRight(secret, form)) {
            throw ContractException.unauthenticated("integrations.signature-wrong");
        }
    }
}
