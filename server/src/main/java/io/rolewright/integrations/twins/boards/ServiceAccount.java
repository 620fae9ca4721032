package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A service account of Google: its key file, and tokens for those who sign with that key. The key is made when it is asked for. */
final class ServiceAccount {
    private static final String EMAIL = "twin@rolewright-twin.iam.gserviceaccount.com";
    private static final String GOOGLE = "https://oauth2.googleapis.com/token";
    private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final Clock clock;
    private final Set<String> scopes;
    private final AccessTokens tokens;

    ServiceAccount(Clock clock, Set<String> scopes) {
        this.clock = clock;
        this.scopes = scopes;
        this.tokens = new AccessTokens("ya29", Duration.ofSeconds(3599), clock);
    }

    /** The file that Google hands out for an account. */
    String keyFile(String tokenUri) {
        var pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(keys().getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        return new String(
                Json.bytes(object(
                        "type", "service_account",
                        "project_id", "rolewright-twin",
                        "private_key_id", "twin-key-1",
                        "private_key", pem,
                        "client_email", EMAIL,
                        "client_id", "100000000000000000001",
                        "token_uri", tokenUri)),
                StandardCharsets.UTF_8);
    }

    /** A token for a signed assertion. */
    TwinAnswer token(TwinRequest request) {
        if (request.formField("grant_type").filter(GRANT::equals).isEmpty()) {
            return refused(400, "unsupported_grant_type", "Invalid grant_type");
        }
        var parts = request.formField("assertion").orElse("").split("\\.", -1);
        if (parts.length != 3 || !isSigned(parts)) {
            return refused(400, "invalid_grant", "Invalid JWT Signature.");
        }
        var claims = Json.read(decoded(parts[1]));
        var refusal = refusal(claims, request.base() + "/token");
        if (!refusal.isEmpty()) {
            return refused(400, "invalid_grant", refusal);
        }
        var scope = claims.path("scope").asString("");
        if (!scopes.containsAll(Set.of(scope.split(" ", -1)))) {
            return refused(400, "invalid_scope", "Invalid OAuth scope or ID token audience provided.");
        }
        return TwinAnswer.json(
                object("access_token", tokens.issue(scope), "expires_in", tokens.seconds(), "token_type", "Bearer"));
    }

    AccessTokens.Standing standing(TwinRequest request) {
        return tokens.standing(request.bearer());
    }

    private String refusal(JsonNode claims, String own) {
        var now = clock.instant();
        var issued = Instant.ofEpochSecond(claims.path("iat").asLong(0));
        var expires = Instant.ofEpochSecond(claims.path("exp").asLong(0));
        var audience = claims.path("aud").asString("");
        if (!claims.path("iss").asString("").equals(EMAIL)) {
            return "Invalid grant: account not found";
        }
        if (!audience.equals(GOOGLE) && !audience.equals(own)) {
            return "Invalid JWT: Failed audience check.";
        }
        var isShort = !expires.isAfter(issued.plus(LONGEST));
        var isNow = issued.isBefore(now.plus(SKEW)) && expires.isAfter(now.minus(SKEW));
        return isShort && isNow
                ? ""
                : "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe.";
    }

    private static boolean isSigned(String[] parts) {
        if (!Json.read(decoded(parts[0])).path("alg").asString("").equals("RS256")) {
            return false;
        }
        try {
            return isSigned(keys().getPublic(), parts[0] + "." + parts[1], decoded(parts[2]));
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static boolean isSigned(PublicKey key, String text, byte[] signature) throws GeneralSecurityException {
        var verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(key);
        verifier.update(text.getBytes(StandardCharsets.US_ASCII));
        return verifier.verify(signature);
    }

    private static KeyPair keys() {
        return Made.PAIR;
    }

    /** One pair for all accounts of a process: making it takes longer than all else that a twin does. */
    private static final class Made {
        static final KeyPair PAIR = newPair();

        private static KeyPair newPair() {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                return generator.generateKeyPair();
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException("every Java has RSA", missing);
            }
        }
    }

    private static byte[] decoded(String part) {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static TwinAnswer refused(int status, String error, String description) {
        return TwinAnswer.json(status, object("error", error, "error_description", description));
    }
}
