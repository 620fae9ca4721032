package io.rolewright.gateway.internal;

import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Permission;
import io.rolewright.users.KeyGrant;
import io.rolewright.users.KeyProof;
import io.rolewright.users.TokensInternal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who an API key makes of its bearer. {@code users} is asked once and again every five minutes, which also tells it that the
 * key is in use; end and revocation are looked at every time.
 */
@Component
class VerifiedKeys {
    private static final Duration ASKED_AGAIN = Duration.ofMinutes(5);
    private static final int UNAUTHORIZED = 401;

    private final TokensInternal tokens;
    private final Revocations revocations;
    private final Ids ids;
    private final Clock clock;
    private final int limit;
    private final Map<KeyProof, Known> remembered = new ConcurrentHashMap<>();

    VerifiedKeys(TokensInternal tokens, Revocations revocations, Ids ids, Clock clock, GatewaySettings settings) {
        this.tokens = tokens;
        this.revocations = revocations;
        this.ids = ids;
        this.clock = clock;
        this.limit = settings.rememberedTokens();
    }

    private record Known(KeyGrant grant, Actor actor, Instant until) {}

    /** @throws ContractException when {@code users} cannot be asked */
    Optional<Actor> actor(KeyProof proof) {
        return Optional.ofNullable(remembered.get(proof))
                .filter(this::holds)
                .or(() -> ask(proof).filter(this::holds))
                .map(Known::actor);
    }

    private boolean holds(Known known) {
        return clock.instant().isBefore(known.until()) && !revocations.include(known.grant());
    }

    private Optional<Known> ask(KeyProof proof) {
        remembered.remove(proof);
        try {
            var grant = Call.of(Actor.service("gateway"), ids.trace()).ask(() -> tokens.grant(proof));
            return Optional.of(remember(proof, grant));
        } catch (ContractException refused) {
            if (refused.problem().status() == UNAUTHORIZED) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private Known remember(KeyProof proof, KeyGrant grant) {
        if (remembered.size() >= limit) {
            remembered.clear();
        }
        var again = clock.instant().plus(ASKED_AGAIN);
        var until = grant.expiresAt().isBefore(again) ? grant.expiresAt() : again;
        var permissions = grant.permissions().stream().map(Permission::text).collect(Collectors.toUnmodifiableSet());
        var known = new Known(grant, Actor.key(grant.key(), grant.owner(), permissions), until);
        remembered.put(proof, known);
        return known;
    }
}
