package io.rolewright.integrations.twins.phone;

import java.util.Locale;
import java.util.Optional;

/** A word that alone is a whole message, and that Twilio itself answers. */
enum Keyword {
    STOP(
            "You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe."),
    START(
            "You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply."),
    HELP("Reply STOP to unsubscribe. Msg&Data Rates May Apply.");

    private final String reply;

    Keyword(String reply) {
        this.reply = reply;
    }

    String reply() {
        return reply;
    }

    /**
     * The keyword that a message is.
     *
     * @param hasOptedOut whether its sender did; a yes of others is an answer to somebody's question
     */
    static Optional<Keyword> of(String body, boolean hasOptedOut) {
        return switch (body.strip().toUpperCase(Locale.ROOT)) {
            case "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT" -> Optional.of(STOP);
            case "START", "YES", "UNSTOP" -> hasOptedOut ? Optional.of(START) : Optional.empty();
            case "HELP", "INFO" -> Optional.of(HELP);
            default -> Optional.empty();
        };
    }
}
