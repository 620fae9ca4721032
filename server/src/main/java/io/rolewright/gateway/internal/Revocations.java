package io.rolewright.gateway.internal;

import io.rolewright.events.users.PasswordChanged;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.shared.UserId;
import io.rolewright.users.TokensInternal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Which tokens are void before they expire: those from before the last change of their owner's password. */
@Component
class Revocations {
    private final TokensInternal tokens;
    private final Ids ids;
    private final Map<UserId, Integer> versions = new ConcurrentHashMap<>();

    Revocations(TokensInternal tokens, Ids ids) {
        this.tokens = tokens;
        this.ids = ids;
    }

    boolean include(VerifiedToken token) {
        return token.version() < versions.getOrDefault(token.user(), 0);
    }

    /** What happened before this process ran. */
    void fill() {
        Call.of(Actor.service("gateway"), ids.trace())
                .run(() -> tokens.revocations().forEach(known -> put(known.user(), known.version())));
    }

    void add(PasswordChanged change) {
        put(change.user(), change.version());
    }

    private void put(UserId user, int version) {
        versions.merge(user, version, Math::max);
    }
}
