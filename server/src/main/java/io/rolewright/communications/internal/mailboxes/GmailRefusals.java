package io.rolewright.communications.internal.mailboxes;

import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads why Gmail did not do what it was asked for. */
final class GmailRefusals {
    /** It may be done soon. */
    static final String CUT_OFF = "communications.mailbox-cut-off";

    /** The same, since we have asked too often. */
    static final String BUSY = "communications.mailbox-busy";

    private static final String NO_DELEGATION = "communications.mailbox-delegation";
    private static final String NO_USER = "communications.mailbox-user";
    private static final String SIGN_IN_REFUSED = "integrations.sign-in-refused";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final Set<String> TOO_MANY = Set.of("integrations.host-busy", "integrations.quota-used-up");
    private static final Set<String> QUOTAS =
            Set.of("rateLimitExceeded", "userRateLimitExceeded", "dailyLimitExceeded", "quotaExceeded");

    private final JsonMapper json;

    GmailRefusals(JsonMapper json) {
        this.json = json;
    }

    /** Whether Gmail itself says that there is no such thing. */
    boolean isMissing(ProviderAnswer answer) {
        return answer.outcome() == Outcome.REFUSED
                && answer.status() == NOT_FOUND
                && told(answer).at("/error/code").asInt(0) == NOT_FOUND;
    }

    /** What is told of a mailbox after an answer that is none. */
    String code(ProviderAnswer answer) {
        if (answer.outcome() != Outcome.REFUSED) {
            return answer.code() != null && TOO_MANY.contains(answer.code()) ? BUSY : CUT_OFF;
        }
        var told = told(answer);
        if (SIGN_IN_REFUSED.equals(answer.code())) {
            // Google has no code of its own for an address that nobody has.
            return told.path("error_description").asString("").contains("Invalid email") ? NO_USER : NO_DELEGATION;
        }
        return refused(answer.status(), told.path("error"));
    }

    private static String refused(int status, JsonNode error) {
        if (error.path("status").asString("").equals("FAILED_PRECONDITION")) {
            return NO_USER;
        }
        if (hasQuota(error)) {
            return BUSY;
        }
        return status == UNAUTHORIZED || (status == FORBIDDEN && error.isObject()) ? NO_DELEGATION : CUT_OFF;
    }

    private static boolean hasQuota(JsonNode error) {
        return error.path("errors")
                .valueStream()
                .anyMatch(one -> QUOTAS.contains(one.path("reason").asString("")));
    }

    private JsonNode told(ProviderAnswer answer) {
        try {
            return json.readTree(answer.body().isBlank() ? "{}" : answer.body());
        } catch (JacksonException noJson) {
            return json.missingNode();
        }
    }
}
