package io.rolewright.gateway.internal;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.users.TokensInternal;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keys that may have signed a token, as {@code users} publishes them; asked again when a token names an unknown one. */
@Component
class SigningKeySource implements JWKSource<SecurityContext> {
    /** Not more often, or tokens with made-up key ids would have us ask at every request. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final TokensInternal tokens;
    private final Ids ids;
    private final Clock clock;
    private volatile Known known = new Known(new JWKSet(), Instant.MIN);

    SigningKeySource(TokensInternal tokens, Ids ids, Clock clock) {
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    private record Known(JWKSet keys, Instant since) {}

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        var found = selector.select(known.keys());
        var now = clock.instant();
        if (!found.isEmpty() || known.since().isAfter(now.minus(PAUSE))) {
            return found;
        }
        known = new Known(ask(), now);
        return selector.select(known.keys());
    }

    private JWKSet ask() {
        return Call.of(Actor.service("gateway"), ids.trace())
                .ask(() -> new JWKSet(tokens.keys().keys().stream()
                        .map(SigningKeySource::parse)
                        .toList()));
    }

    private static JWK parse(Map<String, Object> key) {
        try {
            return JWK.parse(key);
        } catch (ParseException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
