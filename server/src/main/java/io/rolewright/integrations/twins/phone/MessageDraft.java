package io.rolewright.integrations.twins.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as somebody wanted it.
 *
 * @param direction in Twilio's words, such as {@code outbound-api}
 * @param service that sends it, null where the sender's number was given
 * @param hook where its status is told
 * @param validity how long it may stand in the queue
 * @param sendAt when it is to be sent, null for at once
 */
record MessageDraft(
        String direction,
        String from,
        String to,
        String body,
        List<String> media,
        @Nullable String service,
        @Nullable Hook hook,
        Duration validity,
        @Nullable Instant sendAt) {
    private static final Duration LONGEST = Duration.ofHours(10);

    static MessageDraft inbound(String from, String to, String body) {
        return new MessageDraft("inbound", from, to, body, List.of(), null, null, LONGEST, null);
    }

    static MessageDraft reply(String from, String to, String body, List<String> media, @Nullable Hook hook) {
        return new MessageDraft("outbound-reply", from, to, body, media, null, hook, LONGEST, null);
    }

    /** How many parts the body is sent in: 160 characters of GSM or 70 others make one, and 153 or 67 each of many. */
    int segments() {
        var isPlain = body.chars().allMatch(c -> c < 0x80 && c != '`');
        var one = isPlain ? 160 : 70;
        var each = isPlain ? 153 : 67;
        return body.length() <= one ? 1 : (body.length() + each - 1) / each;
    }
}
