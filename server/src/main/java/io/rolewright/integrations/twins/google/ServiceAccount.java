package io.rolewright.integrations.twins.google;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.AccessTokens;
import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * A service account of Google: its key file, and tokens for those who sign with that key. Where a domain trusts it, it may
 * also speak for the users of that domain. The key is made when it is asked for.
 */
public final class ServiceAccount {
    private static final String EMAIL = "twin@rolewright-twin.iam.gserviceaccount.com";
    private static final String GOOGLE = "https://oauth2.googleapis.com/token";
    private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final Clock clock;
    private final Set<String> scopes;
    private final Predicate<String> users;
    private final AccessTokens tokens;

    /**
     * What a token that is valid now is good for.
     *
     * @param user whom the account speaks for, empty when for itself
     */
    public record Grant(String user, Set<String> scopes) {}

    /** An account that speaks for itself alone. */
    public ServiceAccount(Clock clock, Set<String> scopes) {
        this(clock, scopes, user -> false);
    }

    /** @param users whom it may speak for, by their addresses, with these scopes */
    public ServiceAccount(Clock clock, Set<String> scopes, Predicate<String> users) {
        this.clock = clock;
        this.scopes = scopes;
        this.users = users;
        this.tokens = new AccessTokens("ya29", Duration.ofSeconds(3599), clock);
    }

    /** The file that Google hands out for an account. */
    public String keyFile(String tokenUri) {
        var key = SigningKey.ofAccount();
        return new String(
                Json.bytes(object(
                        "type",
                        "service_account",
                        "project_id",
                        "rolewright-twin",
                        "private_key_id",
                        key.id(),
                        "private_key",
                        key.pem(),
                        "client_email",
                        EMAIL,
                        "client_id",
                        "100000000000000000001",
                        "token_uri",
                        tokenUri)),
                StandardCharsets.UTF_8);
    }

    /** A token for a signed assertion. */
    public TwinAnswer token(TwinRequest request) {
        if (request.formField("grant_type").filter(GRANT::equals).isEmpty()) {
            return refused(400, "unsupported_grant_type", "Invalid grant_type");
        }
        var claims =
                SigningKey.ofAccount().claims(request.formField("assertion").orElse(""));
        if (claims.isEmpty()) {
            return refused(400, "invalid_grant", "Invalid JWT Signature.");
        }
        var refusal = refusal(claims.get(), request.base() + "/token");
        return refusal.isEmpty() ? token(claims.get()) : refused(400, "invalid_grant", refusal);
    }

    public AccessTokens.Standing standing(TwinRequest request) {
        return tokens.standing(request.bearer());
    }

    /** What the token of a request is good for; empty without one that is valid now. */
    public Optional<Grant> grant(TwinRequest request) {
        return request.bearer()
                .filter(token -> tokens.standing(Optional.of(token)) == AccessTokens.Standing.VALID)
                .map(tokens::use)
                .map(use -> List.of(use.split(" ", -1)))
                .map(words -> new Grant(words.getFirst(), Set.copyOf(words.subList(1, words.size()))));
    }

    private TwinAnswer token(JsonNode claims) {
        var user = claims.path("sub").asString("");
        var scope = claims.path("scope").asString("");
        var asked = List.of(scope.split(" ", -1));
        if (!asked.stream().allMatch(ServiceAccount::isScope)) {
            return refused(400, "invalid_scope", scope + " is not a valid audience string.");
        }
        if (!scopes.containsAll(asked)) {
            return user.isEmpty()
                    ? refused(400, "invalid_scope", "Invalid OAuth scope or ID token audience provided.")
                    : refused(
                            401,
                            "unauthorized_client",
                            "Client is unauthorized to retrieve access tokens using this method, or client not authorized"
                                    + " for any of the scopes requested.");
        }
        return TwinAnswer.json(object(
                "access_token", tokens.issue(user + " " + scope),
                "expires_in", tokens.seconds(),
                "token_type", "Bearer"));
    }

    private String refusal(JsonNode claims, String own) {
        var now = clock.instant();
        var issued = Instant.ofEpochSecond(claims.path("iat").asLong(0));
        var expires = Instant.ofEpochSecond(claims.path("exp").asLong(0));
        var audience = claims.path("aud").asString("");
        var user = claims.path("sub").asString("");
        if (!claims.path("iss").asString("").equals(EMAIL)) {
            return "Invalid grant: account not found";
        }
        if (!audience.equals(GOOGLE) && !audience.equals(own)) {
            return "Invalid JWT: Failed audience check.";
        }
        if (!user.isEmpty() && !users.test(user)) {
            return "Invalid email or User ID";
        }
        var isShort = !expires.isAfter(issued.plus(LONGEST));
        var isNow = issued.isBefore(now.plus(SKEW)) && expires.isAfter(now.minus(SKEW));
        return isShort && isNow
                ? ""
                : "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe.";
    }

    private static boolean isScope(String word) {
        return word.startsWith("https://www.googleapis.com/auth/") || word.equals("https://mail.google.com/");
    }

    private static TwinAnswer refused(int status, String error, String description) {
        return TwinAnswer.json(status, object("error", error, "error_description", description));
    }
}
