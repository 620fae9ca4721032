package io.rolewright.gateway.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.users.TokensInternal;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The keys that may have signed a token, as {@code users} publishes them; asked again when a token names an unknown one. */
@Component
class SigningKeySource {
    /** Not more often, or tokens with made-up key ids would have us ask at every request. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final TokensInternal tokens;
    private final Ids ids;
    private final Clock clock;
    private volatile Known known = new Known(Map.of(), Instant.MIN);

    SigningKeySource(TokensInternal tokens, Ids ids, Clock clock) {
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param verifiers by the id of the key, made once: each reads its key anew */
    private record Known(Map<String, JWSVerifier> verifiers, Instant since) {}

    /** What verifies the signatures of a key. */
    Optional<JWSVerifier> find(String keyId) {
        var now = clock.instant();
        if (!known.verifiers().containsKey(keyId) && !known.since().isAfter(now.minus(PAUSE))) {
            known = new Known(ask(), now);
        }
        return Optional.ofNullable(known.verifiers().get(keyId));
    }

    private Map<String, JWSVerifier> ask() {
        return Call.of(Actor.service("gateway"), ids.trace())
                .ask(() -> tokens.keys().keys().stream()
                        .map(SigningKeySource::parse)
                        .collect(Collectors.toUnmodifiableMap(RSAKey::getKeyID, SigningKeySource::verifier)));
    }

    private static RSAKey parse(Map<String, Object> key) {
        try {
            return RSAKey.parse(key);
        } catch (ParseException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static JWSVerifier verifier(RSAKey key) {
        try {
            return new RSASSAVerifier(key);
        } catch (JOSEException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
