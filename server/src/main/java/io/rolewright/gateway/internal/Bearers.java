package io.rolewright.gateway.internal;

import io.rolewright.shared.Actor;
import io.rolewright.users.KeyProof;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who somebody is who bears an access token or an API key. */
@Component
class Bearers {
    private final VerifiedTokens tokens;
    private final VerifiedKeys keys;

    Bearers(VerifiedTokens tokens, VerifiedKeys keys) {
        this.tokens = tokens;
        this.keys = keys;
    }

    /** @param bearer what follows {@code Bearer} */
    Optional<Actor> actor(String bearer) {
        var proof = KeyProof.of(bearer);
        return proof.isPresent() ? keys.actor(proof.get()) : tokens.actor(bearer);
    }
}
