package io.rolewright.integrations.twins.boards;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Access tokens that a provider has issued, each with what it is good for and until when. */
final class AccessTokens {
    private final String prefix;
    private final Duration lifetime;
    private final Clock clock;
    private final AtomicLong issued = new AtomicLong();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /** A token; {@code use} is an audience or a scope. */
    record Token(String use, Instant expires) {}

    /** How a token that was shown stands. */
    enum Standing {
        VALID,
        EXPIRED,
        UNKNOWN
    }

    AccessTokens(String prefix, Duration lifetime, Clock clock) {
        this.prefix = prefix;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    String issue(String use) {
        var token = prefix + "-" + issued.incrementAndGet() + "-" + Integer.toHexString(use.hashCode());
        tokens.put(token, new Token(use, clock.instant().plus(lifetime)));
        return token;
    }

    long seconds() {
        return lifetime.toSeconds();
    }

    Standing standing(Optional<String> shown) {
        var token = shown.map(tokens::get);
        if (token.isEmpty()) {
            return Standing.UNKNOWN;
        }
        return clock.instant().isBefore(token.get().expires()) ? Standing.VALID : Standing.EXPIRED;
    }

    String use(String token) {
        return Optional.ofNullable(tokens.get(token)).map(Token::use).orElse("");
    }
}
