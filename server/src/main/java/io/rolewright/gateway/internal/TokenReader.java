package io.rolewright.gateway.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.rolewright.events.users.Role;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Permission;
import io.rolewright.shared.SessionId;
import io.rolewright.shared.UserId;
import io.rolewright.users.Claims;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Verifies an access token: RS256 by one of our keys and nothing else, type, issuer, audience and times. Where its header
 * points to a key of its own, nobody follows.
 */
@Component
class TokenReader {
    /** By how much clocks of our own machines may differ. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    private static final int LONGEST = 4096;
    private static final JOSEObjectType TYPE = new JOSEObjectType(Claims.TYPE);

    private final SigningKeySource keys;
    private final Clock clock;

    TokenReader(SigningKeySource keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    Optional<VerifiedToken> read(String token) {
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var signed = SignedJWT.parse(token);
            return isOurs(signed) ? verified(signed.getJWTClaimsSet()) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private boolean isOurs(SignedJWT token) throws JOSEException {
        var header = token.getHeader();
        if (!hasForm(header)) {
            return false;
        }
        var verifier = keys.find(header.getKeyID());
        return verifier.isPresent() && token.verify(verifier.get());
    }

    private static boolean hasForm(JWSHeader header) {
        return JWSAlgorithm.RS256.equals(header.getAlgorithm())
                && TYPE.equals(header.getType())
                && header.getKeyID() != null;
    }

    private Optional<VerifiedToken> verified(JWTClaimsSet claims) throws ParseException {
        var version = claims.getIntegerClaim(Claims.VERSION);
        var role = claims.getStringClaim(Claims.ROLE);
        if (!isForUs(claims) || !isTimely(claims) || claims.getSubject() == null || version == null || role == null) {
            return Optional.empty();
        }
        var user = new UserId(UUID.fromString(claims.getSubject()));
        var actor = Actor.user(user, session(claims), permissions(claims, Role.valueOf(role)));
        return Optional.of(
                new VerifiedToken(user, version, claims.getExpirationTime().toInstant(), actor));
    }

    private static boolean isForUs(JWTClaimsSet claims) {
        return Claims.ISSUER.equals(claims.getIssuer()) && claims.getAudience().contains(Claims.AUDIENCE);
    }

    private boolean isTimely(JWTClaimsSet claims) {
        var now = clock.instant();
        return claims.getExpirationTime() != null
                && claims.getExpirationTime().after(Date.from(now.minus(SKEW)))
                && (claims.getNotBeforeTime() == null
                        || !claims.getNotBeforeTime().after(Date.from(now.plus(SKEW))));
    }

    // A token that the release before gave out names none.
    private static @Nullable SessionId session(JWTClaimsSet claims) throws ParseException {
        var session = claims.getStringClaim(Claims.SESSION);
        return session == null ? null : new SessionId(UUID.fromString(session));
    }

    private static Set<String> permissions(JWTClaimsSet claims, Role role) throws ParseException {
        if (Boolean.TRUE.equals(claims.getBooleanClaim(Claims.MUST_CHANGE_PASSWORD))
                || Boolean.FALSE.equals(claims.getBooleanClaim(Claims.VERIFIED))) {
            return Set.of(Permission.OWN_ACCOUNT.text());
        }
        return role.permissions().stream().map(Permission::text).collect(Collectors.toUnmodifiableSet());
    }
}
