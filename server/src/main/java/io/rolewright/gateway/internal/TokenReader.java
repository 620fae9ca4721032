package io.rolewright.gateway.internal;

import io.rolewright.events.users.Role;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Permission;
import io.rolewright.shared.SessionId;
import io.rolewright.shared.UserId;
import io.rolewright.users.Claims;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Verifies an access token: RS256 by one of our keys and nothing else, type, issuer, audience and times. */
@Component
class TokenReader {
    /** By how much clocks of our own machines may differ. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    private static final int LONGEST = 4096;

    private final JwtDecoder decoder;

    TokenReader(SigningKeySource keys, Clock clock) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(validator(clock));
        this.decoder = decoder;
    }

    private static OAuth2TokenValidator<Jwt> validator(Clock clock) {
        var times = new JwtTimestampValidator(SKEW);
        times.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(List.of(
                times,
                new JwtTypeValidator(Claims.TYPE),
                new JwtIssuerValidator(Claims.ISSUER),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(Claims.AUDIENCE)),
                new JwtClaimValidator<>(JwtClaimNames.EXP, Objects::nonNull)));
    }

    Optional<VerifiedToken> read(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(verified(decoder.decode(token)));
        } catch (JwtException refused) {
            return Optional.empty();
        }
    }

    private static VerifiedToken verified(Jwt token) {
        var user = new UserId(UUID.fromString(token.getSubject()));
        var version =
                Objects.requireNonNull(token.<Number>getClaim(Claims.VERSION)).intValue();
        var end = Objects.requireNonNull(token.getExpiresAt());
        return new VerifiedToken(user, version, end, Actor.user(user, session(token), permissions(token)));
    }

    // A token that the release before gave out names none.
    private static @Nullable SessionId session(Jwt token) {
        var session = token.getClaimAsString(Claims.SESSION);
        return session == null ? null : new SessionId(UUID.fromString(session));
    }

    private static Set<String> permissions(Jwt token) {
        if (Boolean.TRUE.equals(token.getClaimAsBoolean(Claims.MUST_CHANGE_PASSWORD))
                || Boolean.FALSE.equals(token.getClaimAsBoolean(Claims.VERIFIED))) {
            return Set.of(Permission.OWN_ACCOUNT.text());
        }
        var role = Role.valueOf(Objects.requireNonNull(token.getClaimAsString(Claims.ROLE)));
        return role.permissions().stream().map(Permission::text).collect(Collectors.toUnmodifiableSet());
    }
}
