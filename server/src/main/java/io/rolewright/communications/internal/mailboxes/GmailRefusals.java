package io.rolewright.communications.internal.mailboxes;

import io.rolewright.communications.internal.google.GmailRefusal;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Reads why Gmail did not tell of a mailbox what it was asked for. */
final class GmailRefusals {
    /** It may be done soon. */
    static final String CUT_OFF = "communications.mailbox-cut-off";

    /** The same, since we have asked too often. */
    static final String BUSY = "communications.mailbox-busy";

    private static final String NO_DELEGATION = "communications.mailbox-delegation";
    private static final String NO_USER = "communications.mailbox-user";
    private static final Set<String> TOO_MANY = Set.of("integrations.host-busy", "integrations.quota-used-up");

    private final JsonMapper json;

    GmailRefusals(JsonMapper json) {
        this.json = json;
    }

    /** Whether Gmail itself says that there is no such thing. */
    boolean isMissing(ProviderAnswer answer) {
        return answer.outcome() == Outcome.REFUSED
                && GmailRefusal.of(answer, json).isMissing();
    }

    /** What is told of a mailbox after an answer that is none. */
    String code(ProviderAnswer answer) {
        if (answer.outcome() == Outcome.REFUSED) {
            return code(GmailRefusal.of(answer, json));
        }
        return answer.code() != null && TOO_MANY.contains(answer.code()) ? BUSY : CUT_OFF;
    }

    private static String code(GmailRefusal refusal) {
        if (refusal.isWithoutMailbox()) {
            return NO_USER;
        }
        if (refusal.isQuota()) {
            return BUSY;
        }
        return refusal.isSignIn() || refusal.isForbidden() ? NO_DELEGATION : CUT_OFF;
    }
}
