package io.rolewright.gateway.internal;

import io.rolewright.events.users.ApiKeyRevoked;
import io.rolewright.events.users.PasswordChanged;
import io.rolewright.events.users.SessionEnded;
import io.rolewright.events.users.UserRemoved;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.ApiKeyId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.SessionId;
import io.rolewright.shared.UserId;
import io.rolewright.users.KeyGrant;
import io.rolewright.users.TokensInternal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Which tokens are void before they expire: those from before the last change of their owner's password, and those of a
 * session, a login or an API key that is gone.
 */
@Component
class Revocations {
    private final TokensInternal tokens;
    private final Ids ids;
    private final Clock clock;
    private final Map<UserId, Integer> versions = new ConcurrentHashMap<>();
    private final Set<ApiKeyId> revokedKeys = ConcurrentHashMap.newKeySet();
    private final Map<SessionId, Instant> ended = new ConcurrentHashMap<>();

    Revocations(TokensInternal tokens, Ids ids, Clock clock) {
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    boolean include(VerifiedToken token) {
        var session = token.actor().session();
        return token.version() < versions.getOrDefault(token.user(), 0)
                || (session != null && ended.containsKey(session));
    }

    boolean include(KeyGrant grant) {
        return grant.version() < versions.getOrDefault(grant.owner(), 0) || revokedKeys.contains(grant.key());
    }

    /** What happened before this process ran. */
    void fill() {
        var known = Call.of(Actor.service("gateway"), ids.trace()).ask(tokens::revocations);
        known.logins().forEach(login -> put(login.user(), login.version()));
        known.sessions().forEach(session -> ended.put(session.session(), session.tokensEnd()));
    }

    void add(PasswordChanged change) {
        put(change.user(), change.version());
    }

    void add(UserRemoved removal) {
        put(removal.user(), Integer.MAX_VALUE);
    }

    // The set stays small: a key that was revoked before this process ran is refused when its owner is asked.
    void add(ApiKeyRevoked revocation) {
        revokedKeys.add(revocation.key());
    }

    void add(SessionEnded end) {
        var now = clock.instant();
        ended.values().removeIf(now::isAfter);
        ended.put(end.session(), end.tokensEnd());
    }

    private void put(UserId user, int version) {
        versions.merge(user, version, Math::max);
    }
}
