package io.rolewright.communications.internal.mime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of a delivery report (RFC 3464) while a message is read. */
final class DeliveryReport {
    private static final int MOST_RECIPIENTS = 100;
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern BLANK = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");
    private static final Pattern ORIGINAL =
            Pattern.compile("^message-id:\\s*+<([^<>\\s]{1,250})>", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final List<Bounce.Recipient> recipients = new ArrayList<>();
    private boolean isReport;
    private @Nullable String original;

    /** The machine's part. */
    void readStatus(String text) {
        isReport = true;
        for (var block : BLANK.split(FOLD.matcher(text).replaceAll(" "), MOST_RECIPIENTS + 2)) {
            readRecipient(fields(block));
        }
    }

    private static Map<String, String> fields(String block) {
        var fields = new HashMap<String, String>();
        block.lines()
                .filter(line -> line.indexOf(':') > 0)
                .forEach(line -> fields.putIfAbsent(
                        line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT),
                        line.substring(line.indexOf(':') + 1).strip()));
        return fields;
    }

    private void readRecipient(Map<String, String> fields) {
        var typed = fields.getOrDefault("final-recipient", fields.getOrDefault("original-recipient", ""));
        Addresses.of(typed.substring(typed.indexOf(';') + 1)).stream()
                .findFirst()
                .ifPresent(address -> recipients.add(new Bounce.Recipient(
                        address.key(),
                        PlainText.line(fields.getOrDefault("action", ""), 20).toLowerCase(Locale.ROOT),
                        PlainText.line(fields.getOrDefault("status", ""), 20))));
    }

    /** The head of our message, as the report quotes it. */
    void readOriginal(String text) {
        var found = ORIGINAL.matcher(FOLD.matcher(text).replaceAll(" "));
        if (original == null && found.find()) {
            original = found.group(1);
        }
    }

    /** Absent when the message is no report. */
    @Nullable
    Bounce bounce() {
        return isReport ? new Bounce(original, recipients) : null;
    }
}
