package io.rolewright.gateway.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.rolewright.events.users.Role;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.users.Claims;
import io.rolewright.users.KeyGrant;
import io.rolewright.users.KeyProof;
import io.rolewright.users.PublicKeys;
import io.rolewright.users.TokensInternal;
import io.rolewright.users.VoidTokens;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An access token that the door has seen before, and one that it sees for the first time. */
@State(Scope.Benchmark)
public class TokenBenchmark {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Clock clock = Clock.systemUTC();
    private final Ids ids = new Ids(clock, new SecureRandom());
    private final RSAKey key = key();
    private final Users users = new Users(key);
    private final TokenReader reader = new TokenReader(new SigningKeySource(users, ids, clock), clock);
    private final VerifiedTokens tokens = new VerifiedTokens(
            reader,
            new Revocations(users, ids, clock),
            clock,
            new GatewaySettings(10_000, A_DAY, List.of(), List.of()));
    private final String token = token();

    /** Answers what the door asks of {@code users}. */
    private record Users(RSAKey key) implements TokensInternal {
        @Override
        public PublicKeys keys() {
            JWK shown = key.toPublicJWK();
            return new PublicKeys(List.of(shown.toJSONObject()));
        }

        @Override
        public VoidTokens revocations() {
            return new VoidTokens(List.of(), List.of());
        }

        @Override
        public KeyGrant grant(KeyProof proof) {
            throw new UnsupportedOperationException("no API keys here");
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("benchmark").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String token() {
        var now = clock.instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(Claims.ISSUER)
                .audience(Claims.AUDIENCE)
                .subject(ids.next().toString())
                .jwtID(ids.next().toString())
                .expirationTime(Date.from(now.plus(A_DAY)))
                .claim(Claims.SESSION, ids.next().toString())
                .claim(Claims.ROLE, Role.RECRUITER.name())
                .claim(Claims.VERSION, 1)
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType(Claims.TYPE))
                .keyID(key.getKeyID())
                .build();
        var signed = new SignedJWT(header, claims);
        try {
            signed.sign(new RSASSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return signed.serialize();
    }

    @Benchmark
    public Actor remembered() {
        return tokens.actor(token).orElseThrow();
    }

    @Benchmark
    public Optional<VerifiedToken> verified() {
        return reader.read(token);
    }
}
