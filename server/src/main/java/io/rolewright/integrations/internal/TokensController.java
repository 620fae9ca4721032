package io.rolewright.integrations.internal;

import io.rolewright.integrations.PartnerToken;
import io.rolewright.integrations.TokenWanted;
import io.rolewright.integrations.TokensInternal;
import io.rolewright.shared.ContractException;
import java.util.Objects;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link TokensInternal}. */
@RestController
class TokensController implements TokensInternal {
    private static final String REFUSED = "integrations.sign-in-refused";

    private final Providers providers;
    private final AccountKeeping keeping;
    private final Tokens tokens;

    TokensController(Providers providers, AccountKeeping keeping, Tokens tokens) {
        this.providers = providers;
        this.keeping = keeping;
        this.tokens = tokens;
    }

    @Override
    public PartnerToken token(String service, TokenWanted wanted) {
        var provider = providers.find(service);
        if (!provider.signIn().kind().makesTokens()) {
            throw ContractException.notFound("integrations.provider-unknown", service);
        }
        var account = keeping.find(service);
        try {
            return new PartnerToken(tokens.token(provider, account, wanted.subject(), wanted.refused()), null);
        } catch (Tokens.NoTokenException none) {
            return new PartnerToken(
                    null, Objects.requireNonNullElse(none.reply().code(), REFUSED));
        }
    }
}
