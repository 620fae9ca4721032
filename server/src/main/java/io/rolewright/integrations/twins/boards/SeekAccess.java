package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.wire.AccessTokens;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who may ask SEEK: partners by their secret, and browsers by what a partner lends them. */
final class SeekAccess {
    static final String CLIENT_ID = "seek-twin-client";
    static final String CLIENT_SECRET = "seek-twin-secret";

    private static final String LIVE = "https://graphql.seek.com";
    private static final String TEST = "https://test.graphql.seek.com";
    private static final String BROWSER = "browser ";

    private final AccessTokens partners;
    private final AccessTokens browsers;

    SeekAccess(Clock clock) {
        partners = new AccessTokens("seek-partner", Duration.ofMinutes(30), clock);
        browsers = new AccessTokens("seek-browser", Duration.ofHours(1), clock);
    }

    /** A token for a partner. */
    TwinAnswer partnerToken(TwinRequest request) {
        var told = request.json();
        if (!told.path("grant_type").asString("").equals("client_credentials")) {
            return refused(403, "unauthorized_client", "Grant type is not allowed for the client");
        }
        if (!told.path("client_id").asString("").equals(CLIENT_ID)
                || !told.path("client_secret").asString("").equals(CLIENT_SECRET)) {
            return refused(401, "access_denied", "Unauthorized");
        }
        var audience = told.path("audience").asString("");
        if (!List.of(LIVE, TEST).contains(audience)) {
            return refused(403, "access_denied", "Service not enabled within domain: " + audience);
        }
        return issued(partners, audience);
    }

    /** A token for a browser, asked for with a partner's. */
    TwinAnswer browserToken(TwinRequest request) {
        if (partners.standing(request.bearer()) != AccessTokens.Standing.VALID) {
            return refused(401, "unauthorized", "a partner token is required");
        }
        var told = request.json();
        var scope = told.path("scope").asString("");
        var isComplete = !scope.isBlank()
                && !told.path("userId").asString("").isBlank()
                && SeekCatalogue.HIRERS.containsKey(told.path("hirerId").asString(""));
        if (!isComplete || told.path("userId").asString("").contains("@")) {
            return refused(400, "invalid_request", "hirerId, scope and a userId that identifies nobody are required");
        }
        return issued(browsers, BROWSER + scope);
    }

    /** Why a request may not ask anything; none when it may. */
    Optional<TwinAnswer> refusal(TwinRequest request) {
        var isKnown = partners.standing(request.bearer()) == AccessTokens.Standing.VALID
                || browsers.standing(request.bearer()) == AccessTokens.Standing.VALID;
        return isKnown && !request.has(Quirk.EXPIRED_TOKEN)
                ? Optional.empty()
                : Optional.of(Graphql.refusal("UNAUTHENTICATED", "the access token is missing, unknown or expired"));
    }

    void requireWriting(TwinRequest request) {
        if (!partners.use(request.bearer().orElse("")).equals(LIVE)) {
            throw GraphqlError.forbidden("this token is for reading");
        }
    }

    private static TwinAnswer issued(AccessTokens tokens, String use) {
        return TwinAnswer.json(
                object("access_token", tokens.issue(use), "expires_in", tokens.seconds(), "token_type", "Bearer"));
    }

    private static TwinAnswer refused(int status, String error, String description) {
        return TwinAnswer.json(status, object("error", error, "error_description", description));
    }
}
