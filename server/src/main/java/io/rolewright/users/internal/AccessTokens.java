package io.rolewright.users.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.shared.Ids;
import io.rolewright.shared.SessionId;
import io.rolewright.users.Access;
import io.rolewright.users.Claims;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Gives out access tokens: JSON Web Tokens signed with RS256. */
@Component
class AccessTokens {
    private final RSAKey key;
    private final JWSSigner signer;
    private final UserSettings settings;
    private final Ids ids;
    private final Clock clock;

    AccessTokens(SigningKeys keys, UserSettings settings, Ids ids, Clock clock) {
        this.key = keys.all().getFirst();
        this.signer = signer(key);
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    // Made once: each would read the key anew.
    private static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    /** The next access token of a session, together with its refresh token. */
    Access give(Login login, OpenSession session, Secret refresh) {
        // Tokens know whole seconds only.
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var end = now.plus(settings.accessTokenLife());
        var token = signed(claims(login, session.id(), now, end));
        return new Access(token, end, refresh.text(), session.endsAt(), session.id(), login.mustChangePassword());
    }

    private JWTClaimsSet claims(Login login, SessionId session, Instant now, Instant end) {
        return new JWTClaimsSet.Builder()
                .issuer(Claims.ISSUER)
                .audience(Claims.AUDIENCE)
                .subject(login.id().text())
                .jwtID(ids.next().toString())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(end))
                .claim(Claims.SESSION, session.text())
                .claim(Claims.ROLE, login.role().name())
                .claim(Claims.MUST_CHANGE_PASSWORD, login.mustChangePassword())
                .claim(Claims.VERIFIED, login.isVerified())
                .claim(Claims.VERSION, login.passwordVersion())
                .build();
    }

    private String signed(JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(new JOSEObjectType(Claims.TYPE))
                .keyID(key.getKeyID())
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(signer);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }
}
