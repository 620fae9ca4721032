package io.rolewright.users.internal;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import io.rolewright.users.KeyGrant;
import io.rolewright.users.KeyProof;
import io.rolewright.users.PublicKeys;
import io.rolewright.users.TokensInternal;
import io.rolewright.users.VoidTokens;
import java.time.Clock;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link TokensInternal}. */
@RestController
class TokensController implements TokensInternal {
    private final SigningKeys keys;
    private final Grants grants;
    private final Logins logins;
    private final Sessions sessions;
    private final UserSettings settings;
    private final Clock clock;

    TokensController(
            SigningKeys keys, Grants grants, Logins logins, Sessions sessions, UserSettings settings, Clock clock) {
        this.keys = keys;
        this.grants = grants;
        this.logins = logins;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public PublicKeys keys() {
        return new PublicKeys(keys.all().stream()
                .map(RSAKey::toPublicJWK)
                .map(JWK::toJSONObject)
                .toList());
    }

    @Override
    public VoidTokens revocations() {
        var since = clock.instant().minus(settings.accessTokenLife());
        return new VoidTokens(logins.changedSince(since), sessions.endedSince(since));
    }

    @Override
    public KeyGrant grant(KeyProof proof) {
        return grants.grant(proof);
    }
}
