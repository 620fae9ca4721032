package io.rolewright.gateway.internal;

import io.rolewright.shared.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Who a token makes of its bearer. A signature is verified once and remembered by the token's hash; end and revocation are
 * looked at every time.
 */
@Component
class VerifiedTokens {
    private final TokenReader reader;
    private final Revocations revocations;
    private final Clock clock;
    private final int limit;
    private final Map<String, VerifiedToken> remembered = new ConcurrentHashMap<>();

    VerifiedTokens(TokenReader reader, Revocations revocations, Clock clock, GatewaySettings settings) {
        this.reader = reader;
        this.revocations = revocations;
        this.clock = clock;
        this.limit = settings.rememberedTokens();
    }

    Optional<Actor> actor(String token) {
        return verified(token)
                .filter(good -> clock.instant().isBefore(good.end()))
                .filter(good -> !revocations.include(good))
                .map(VerifiedToken::actor);
    }

    private Optional<VerifiedToken> verified(String token) {
        var hash = hash(token);
        var known = Optional.ofNullable(remembered.get(hash));
        return known.isPresent() ? known : remember(hash, reader.read(token));
    }

    // Forgetting everything at the limit is crude and cheap: each token in use costs one verification more.
    private Optional<VerifiedToken> remember(String hash, Optional<VerifiedToken> good) {
        if (remembered.size() >= limit) {
            remembered.clear();
        }
        good.ifPresent(token -> remembered.put(hash, token));
        return good;
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
