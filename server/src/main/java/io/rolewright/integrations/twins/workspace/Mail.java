package io.rolewright.integrations.twins.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A message in a mailbox.
 *
 * @param number how many messages were there before it, over all mailboxes
 * @param at when it came
 * @param historyId of its latest change
 */
record Mail(
        String id,
        String threadId,
        long number,
        Instant at,
        byte[] raw,
        MimePart payload,
        Set<String> labels,
        long historyId) {
    static final String INBOX = "INBOX";
    static final String SENT = "SENT";
    static final String UNREAD = "UNREAD";
    static final String TRASH = "TRASH";
    static final String SPAM = "SPAM";

    private static final Pattern ANSWER = Pattern.compile("^(?:\\s*(?:re|fwd?|aw)\\s*:)+\\s*");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]+>");
    private static final int SNIPPET = 200;

    String header(String name) {
        return payload.header(name).orElse("");
    }

    /** The messages that it is an answer to, directly or not. */
    List<String> ancestors() {
        return MESSAGE_ID
                .matcher(header("References") + " " + header("In-Reply-To"))
                .results()
                .map(found -> found.group())
                .toList();
    }

    /** The subject as threads have it: without the words for an answer. */
    String topic() {
        return ANSWER.matcher(header("Subject").toLowerCase(Locale.ROOT))
                .replaceFirst("")
                .strip();
    }

    /** The beginning of its text, on one line. */
    String snippet() {
        var line = payload.text().replaceAll("\\s+", " ").strip();
        return line.substring(0, Math.min(SNIPPET, line.length()));
    }

    Mail in(String thread) {
        return new Mail(id, thread, number, at, raw, payload, labels, historyId);
    }

    Mail with(Set<String> otherLabels, long change) {
        return new Mail(id, threadId, number, at, raw, payload, Set.copyOf(otherLabels), change);
    }
}
