package io.rolewright.integrations.twins.wire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Access tokens that a provider has issued, each with what it is good for and until when. */
public final class AccessTokens {
    private final String prefix;
    private final Duration lifetime;
    private final Clock clock;
    private final AtomicLong issued = new AtomicLong();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /** A token; {@code use} is an audience, a scope, or whatever else the provider has to know of it. */
    private record Token(String use, Instant expires) {}

    /** How a token that was shown stands. */
    public enum Standing {
        VALID,
        EXPIRED,
        UNKNOWN
    }

    public AccessTokens(String prefix, Duration lifetime, Clock clock) {
        this.prefix = prefix;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    public String issue(String use) {
        var token = prefix + "-" + issued.incrementAndGet() + "-" + Integer.toHexString(use.hashCode());
        tokens.put(token, new Token(use, clock.instant().plus(lifetime)));
        return token;
    }

    public long seconds() {
        return lifetime.toSeconds();
    }

    public Standing standing(Optional<String> shown) {
        var token = shown.map(tokens::get);
        if (token.isEmpty()) {
            return Standing.UNKNOWN;
        }
        return clock.instant().isBefore(token.get().expires()) ? Standing.VALID : Standing.EXPIRED;
    }

    /** What a token is good for, whether it has expired or not; empty where there never was such a token. */
    public String use(String token) {
        return Optional.ofNullable(tokens.get(token)).map(Token::use).orElse("");
    }
}
