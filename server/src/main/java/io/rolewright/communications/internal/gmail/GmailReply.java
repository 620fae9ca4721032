package io.rolewright.communications.internal.gmail;

import io.rolewright.communications.internal.delivery.Handed;
import io.rolewright.integrations.ProviderAnswer;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what Gmail said to an e-mail. */
final class GmailReply {
    /** Gmail broke off without an answer. */
    static final String UNCERTAIN = "communications.mail-uncertain";

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final String AWAY = "communications.mail-away";
    private static final String BUSY = "integrations.host-busy";
    private static final String SIGN_IN_REFUSED = "integrations.sign-in-refused";
    private static final Set<String> QUOTAS =
            Set.of("rateLimitExceeded", "userRateLimitExceeded", "dailyLimitExceeded", "quotaExceeded");

    private final JsonMapper json;

    GmailReply(JsonMapper json) {
        this.json = json;
    }

    Handed read(ProviderAnswer answer) {
        return switch (answer.outcome()) {
            case ANSWERED -> new Handed.Taken();
            case UNKNOWN -> new Handed.Unknown(UNCERTAIN);
            case FAILED -> new Handed.Later(BUSY.equals(answer.code()) ? "communications.mail-postponed" : AWAY);
            case REFUSED -> refused(answer);
        };
    }

    private Handed refused(ProviderAnswer answer) {
        if (SIGN_IN_REFUSED.equals(answer.code()) || answer.status() == UNAUTHORIZED) {
            return new Handed.Later("communications.mail-sign-in");
        }
        var error = error(answer);
        if (!error.isObject()) {
            // Something between us and Gmail has answered.
            return new Handed.Later(AWAY);
        }
        if (isQuota(error)) {
            return new Handed.Later("communications.mail-postponed");
        }
        // The mailbox, and what the account may do for it; all else is about the e-mail.
        return answer.status() == FORBIDDEN || error.path("status").asString("").equals("FAILED_PRECONDITION")
                ? new Handed.Later("communications.mail-sender-refused")
                : new Handed.Bounced("communications.mail-refused", false);
    }

    private static boolean isQuota(JsonNode error) {
        return error.path("errors")
                .valueStream()
                .anyMatch(one -> QUOTAS.contains(one.path("reason").asString("")));
    }

    private JsonNode error(ProviderAnswer answer) {
        try {
            return json.readTree(answer.body().isBlank() ? "{}" : answer.body()).path("error");
        } catch (JacksonException noJson) {
            return json.missingNode();
        }
    }
}
