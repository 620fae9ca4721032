package io.rolewright.communications.internal.texts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A word that, alone in a text message, says whether its sender wants more of them. */
enum Keyword {
    STOP,
    START;

    private static final Set<String> STOPS =
            Set.of("STOP", "STOPALL", "STOP ALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT");
    private static final Set<String> STARTS = Set.of("START", "UNSTOP");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Punct}]++|[\\s\\p{Punct}]++$");

    /**
     * The word that a message is.
     *
     * @param text what it says
     * @param told what Twilio takes it for, whose words the agency may have chosen there; empty where it says nothing
     */
    static Optional<Keyword> of(String text, String told) {
        var word = AROUND.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        if (told.equals(STOP.name()) || STOPS.contains(word)) {
            return Optional.of(STOP);
        }
        return told.equals(START.name()) || STARTS.contains(word) ? Optional.of(START) : Optional.empty();
    }
}
