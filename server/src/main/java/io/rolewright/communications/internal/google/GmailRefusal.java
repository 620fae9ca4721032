package io.rolewright.communications.internal.google;

import io.rolewright.integrations.ProviderAnswer;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Gmail says of why it did not do what it was asked for.
 *
 * @param isSignIn whether Google did not let our account in, or ended what let it in
 * @param status of the answer over HTTP
 * @param told the answer; nothing where it is not Gmail's
 */
public record GmailRefusal(boolean isSignIn, int status, JsonNode told) {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final Set<String> QUOTAS =
            Set.of("rateLimitExceeded", "userRateLimitExceeded", "dailyLimitExceeded", "quotaExceeded");

    /** Reads it from an answer. */
    public static GmailRefusal of(ProviderAnswer answer, JsonMapper json) {
        var isSignIn = "integrations.sign-in-refused".equals(answer.code()) || answer.status() == UNAUTHORIZED;
        return new GmailRefusal(isSignIn, answer.status(), told(answer, json));
    }

    private static JsonNode told(ProviderAnswer answer, JsonMapper json) {
        try {
            return json.readTree(answer.body().isBlank() ? "{}" : answer.body());
        } catch (JacksonException noJson) {
            return json.missingNode();
        }
    }

    /** Whether it is Gmail's own; else something between us and Gmail has answered. */
    public boolean isGmails() {
        return error().isObject();
    }

    /** Whether Gmail itself says that there is no such thing. */
    public boolean isMissing() {
        return status == NOT_FOUND && error().path("code").asInt(0) == NOT_FOUND;
    }

    /** Whether we have asked too often. */
    public boolean isQuota() {
        return error().path("errors")
                .valueStream()
                .anyMatch(one -> QUOTAS.contains(one.path("reason").asString("")));
    }

    /** Whether nobody has the mailbox: Gmail is not on for the user, or Google knows no such address, for which it has no code. */
    public boolean isWithoutMailbox() {
        return error().path("status").asString("").equals("FAILED_PRECONDITION")
                || isSignIn && told.path("error_description").asString("").contains("Invalid email");
    }

    /** Whether our account may not do that for the user. */
    public boolean isForbidden() {
        return status == FORBIDDEN && isGmails();
    }

    private JsonNode error() {
        return told.path("error");
    }
}
