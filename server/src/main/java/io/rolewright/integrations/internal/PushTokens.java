package io.rolewright.integrations.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells the tokens of partners from those that somebody else made (OpenID Connect): RS256 by a key that the partner publishes
 * and nothing else, issuer, audience, account and times. Where its header points to a key of its own, nobody follows.
 */
@Component
class PushTokens {
    /** By how much clocks of others may differ from ours. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private static final int LONGEST = 4096;
    private static final String SCHEME = "Bearer ";

    private final PartnerKeys keys;
    private final Clock clock;

    PushTokens(PartnerKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Whether a token is a partner's, for us. Without the facts that tell whose it is to be and for whom, none is.
     *
     * @param facts of our account with the partner
     * @param header as it came in {@code Authorization}
     */
    boolean isRight(Provider.Push push, Map<String, String> facts, String header) {
        var audience = facts.getOrDefault(push.audience(), "");
        var account = facts.getOrDefault(push.account(), "");
        if (audience.isBlank() || account.isBlank() || !header.startsWith(SCHEME) || header.length() > LONGEST) {
            return false;
        }
        try {
            var token = SignedJWT.parse(header.substring(SCHEME.length()));
            var claims = token.getJWTClaimsSet();
            return push.issuers().contains(String.valueOf(claims.getIssuer()))
                    && claims.getAudience().equals(List.of(audience))
                    && account.equals(claims.getStringClaim("email"))
                    && Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"))
                    && isTimely(claims)
                    && isSigned(token, push.keys());
        } catch (ParseException | JOSEException | IllegalArgumentException refused) {
            return false;
        }
    }

    private boolean isTimely(JWTClaimsSet claims) {
        var now = clock.instant();
        return claims.getExpirationTime() != null
                && claims.getIssueTime() != null
                && claims.getExpirationTime().after(Date.from(now.minus(SKEW)))
                && claims.getIssueTime().before(Date.from(now.plus(SKEW)));
    }

    private boolean isSigned(SignedJWT token, String published) throws JOSEException {
        var header = token.getHeader();
        if (!JWSAlgorithm.RS256.equals(header.getAlgorithm()) || header.getKeyID() == null) {
            return false;
        }
        var verifier = keys.find(published, header.getKeyID());
        return verifier.isPresent() && token.verify(verifier.get());
    }
}
