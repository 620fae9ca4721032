package io.rolewright.communications.internal.gmail;

import io.rolewright.communications.internal.delivery.Handed;
import io.rolewright.communications.internal.google.GmailRefusal;
import io.rolewright.integrations.ProviderAnswer;
import tools.jackson.databind.json.JsonMapper;

/** Reads what Gmail said to an e-mail. */
final class GmailReply {
    /** Gmail broke off without an answer. */
    static final String UNCERTAIN = "communications.mail-uncertain";

    private static final String AWAY = "communications.mail-away";
    private static final String POSTPONED = "communications.mail-postponed";
    private static final String BUSY = "integrations.host-busy";

    private final JsonMapper json;

    GmailReply(JsonMapper json) {
        this.json = json;
    }

    Handed read(ProviderAnswer answer) {
        return switch (answer.outcome()) {
            case ANSWERED -> new Handed.Taken();
            case UNKNOWN -> new Handed.Unknown(UNCERTAIN);
            case FAILED -> new Handed.Later(BUSY.equals(answer.code()) ? POSTPONED : AWAY);
            case REFUSED -> refused(GmailRefusal.of(answer, json));
        };
    }

    private static Handed refused(GmailRefusal refusal) {
        if (refusal.isSignIn()) {
            return new Handed.Later("communications.mail-sign-in");
        }
        if (!refusal.isGmails()) {
            return new Handed.Later(AWAY);
        }
        if (refusal.isQuota()) {
            return new Handed.Later(POSTPONED);
        }
        // The mailbox, and what the account may do for it; all else is about the e-mail.
        return refusal.isForbidden() || refusal.isWithoutMailbox()
                ? new Handed.Later("communications.mail-sender-refused")
                : new Handed.Bounced("communications.mail-refused", false);
    }
}
