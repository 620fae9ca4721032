package io.rolewright.communications.internal.mailboxes;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A message at Gmail.
 *
 * @param raw as it came (RFC 5322)
 * @param isPutAway whether it is in the bin or among the spam
 */
@SuppressWarnings("ArrayRecordComponent")
record GmailMessage(byte[] raw, boolean isPutAway) {
    private static final Set<String> AWAY = Set.of("SPAM", "TRASH");

    /** Fields that tell of a body; of a message without its own they would be wrong. */
    private static final Set<String> OF_BODIES = Set.of(
            "content-type", "content-transfer-encoding", "content-disposition", "content-length", "mime-version");

    /** A message of which Gmail tells all. */
    static GmailMessage whole(JsonNode told) throws UnreadableException {
        try {
            return new GmailMessage(Base64.getUrlDecoder().decode(GmailCalls.text(told, "raw")), isPutAway(told));
        } catch (IllegalArgumentException broken) {
            throw new UnreadableException(GmailRefusals.CUT_OFF, broken);
        }
    }

    /** A message that is too large to be told: its head, and the beginning of its text. */
    static GmailMessage head(JsonNode told) {
        var head = told.at("/payload/headers")
                .valueStream()
                .filter(field -> !OF_BODIES.contains(name(field).toLowerCase(Locale.ROOT)))
                .map(field -> name(field) + ": " + field.path("value").asString("") + "\r\n")
                .collect(Collectors.joining());
        var text = head + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n\r\n"
                + told.path("snippet").asString("");
        return new GmailMessage(text.getBytes(StandardCharsets.UTF_8), isPutAway(told));
    }

    private static String name(JsonNode field) {
        return field.path("name").asString("");
    }

    private static boolean isPutAway(JsonNode told) {
        return told.path("labelIds").valueStream().anyMatch(label -> AWAY.contains(label.asString("")));
    }
}
