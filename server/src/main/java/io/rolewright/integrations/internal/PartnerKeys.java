package io.rolewright.integrations.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import io.rolewright.integrations.internal.web.WebCall;
import io.rolewright.integrations.internal.web.WebCalling;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Problem;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The keys that sign partners' tokens, as partners publish them; asked for anew now and then, and when a token names an unknown one. */
@Component
class PartnerKeys {
    private static final Duration LAST = Duration.ofHours(6);

    /** Not more often, or tokens with made-up key ids would have us ask at every request. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private static final double PER_SECOND = 5;

    private final WebCalling web;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    PartnerKeys(WebCalling web, Clock clock) {
        this.web = web;
        this.clock = clock;
    }

    /** @param verifiers by the id of the key */
    private record Known(Map<String, JWSVerifier> verifiers, Instant since) {
        boolean isEnoughFor(String keyId, Instant now) {
            return now.isBefore(since.plus(verifiers.containsKey(keyId) ? LAST : PAUSE));
        }
    }

    /**
     * What verifies the signatures of a key.
     *
     * @param address where the keys are published
     * @throws ContractException {@code integrations.keys-away} (503)
     */
    Optional<JWSVerifier> find(String address, String keyId) {
        var now = clock.instant();
        var kept = known.get(address);
        if (kept == null || !kept.isEnoughFor(keyId, now)) {
            kept = new Known(ask(address), now);
            known.put(address, kept);
        }
        return Optional.ofNullable(kept.verifiers().get(keyId));
    }

    private Map<String, JWSVerifier> ask(String address) {
        var reply = web.call(new WebCall("GET", address, Map.of(), null, null, true, PER_SECOND));
        if (reply.code() != null || reply.status() != 200) {
            throw away();
        }
        try {
            var verifiers = new HashMap<String, JWSVerifier>();
            for (var key : JWKSet.parse(reply.body()).getKeys()) {
                if (key instanceof RSAKey rsa && rsa.getKeyID() != null) {
                    verifiers.put(rsa.getKeyID(), new RSASSAVerifier(rsa));
                }
            }
            return verifiers;
        } catch (ParseException | JOSEException malformed) {
            throw away();
        }
    }

    private static ContractException away() {
        return new ContractException(Problem.of(503, "integrations.keys-away"));
    }
}
