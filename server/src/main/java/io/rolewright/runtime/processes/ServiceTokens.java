package io.rolewright.runtime.processes;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.Target;
import io.rolewright.runtime.cipher.MasterKey;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;

/** Gives out and verifies service tokens: HS256 under a key that every process derives from the master key, for 60 seconds. */
public final class ServiceTokens {
    static final Duration LIFE = Duration.ofSeconds(60);

    /** By how much clocks of our own machines may differ. */
    static final Duration SKEW = Duration.ofSeconds(5);

    private static final int KEY_BYTES = 32;
    private static final JWSHeader HEADER = new JWSHeader.Builder(JWSAlgorithm.HS256)
            .type(new JOSEObjectType("service+jwt"))
            .build();

    private final String name;
    private final Target target;
    private final Clock clock;
    private final Ids ids;
    private final MACSigner signer;
    private final MACVerifier verifier;

    ServiceTokens(MasterKey master, Target target, Clock clock, Ids ids) {
        this.name = String.join(",", target.services());
        this.target = target;
        this.clock = clock;
        this.ids = ids;
        try {
            var key = master.deriveFleeting("service tokens", KEY_BYTES);
            this.signer = new MACSigner(key);
            this.verifier = new MACVerifier(key);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A token for one call of a service, on behalf of whom this thread works for. */
    public String forCall(String audience) {
        return sign(audience, false);
    }

    /** A token for a request from outside that is passed on to a service. */
    public String fromDoor(String audience) {
        return sign(audience, true);
    }

    /** What a token says, when it is good, of this minute, and meant for a service of this process. */
    public Optional<ServiceToken> read(String text) {
        try {
            var token = SignedJWT.parse(text);
            return isOurs(token) ? verified(token.getJWTClaimsSet()) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private String sign(String audience, boolean fromDoor) {
        var now = clock.instant();
        var call = Call.find().orElseGet(this::own);
        var claims = new JWTClaimsSet.Builder()
                .issuer(name)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .claim("door", fromDoor);
        var token = new SignedJWT(HEADER, CallClaims.write(call, claims).build());
        try {
            token.sign(signer);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }

    private Call own() {
        return Call.of(Actor.service(target.services().first()), ids.trace());
    }

    private boolean isOurs(SignedJWT token) throws JOSEException {
        var header = token.getHeader();
        return HEADER.getAlgorithm().equals(header.getAlgorithm())
                && HEADER.getType().equals(header.getType())
                && token.verify(verifier);
    }

    private Optional<ServiceToken> verified(JWTClaimsSet claims) throws ParseException {
        var audience = claims.getAudience();
        if (!isOfNow(claims) || audience.size() != 1 || !target.runs(audience.getFirst())) {
            return Optional.empty();
        }
        var call = CallClaims.read(claims);
        return Optional.of(new ServiceToken(
                claims.getIssuer(), audience.getFirst(), call, Boolean.TRUE.equals(claims.getBooleanClaim("door"))));
    }

    private boolean isOfNow(JWTClaimsSet claims) {
        var now = clock.instant();
        var issued = claims.getIssueTime();
        var end = claims.getExpirationTime();
        return issued != null
                && end != null
                && !issued.toInstant().isAfter(now.plus(SKEW))
                && end.toInstant().plus(SKEW).isAfter(now)
                && !end.toInstant().isAfter(issued.toInstant().plus(LIFE));
    }
}
