package io.rolewright.gateway.internal;

import io.rolewright.shared.Actor;
import io.rolewright.users.KeyProof;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who somebody is who bears an access token, an API key, or the key of this machine's owner. */
@Component
class Bearers {
    private final VerifiedTokens tokens;
    private final VerifiedKeys keys;
    private final OwnerKey owner;

    Bearers(VerifiedTokens tokens, VerifiedKeys keys, OwnerKey owner) {
        this.tokens = tokens;
        this.keys = keys;
        this.owner = owner;
    }

    /** @param bearer what follows {@code Bearer} in a request */
    Optional<Actor> actor(String bearer, HttpServletRequest request) {
        return owner.actor(bearer, request).or(() -> actor(bearer));
    }

    private Optional<Actor> actor(String bearer) {
        var proof = KeyProof.of(bearer);
        return proof.isPresent() ? keys.actor(proof.get()) : tokens.actor(bearer);
    }
}
