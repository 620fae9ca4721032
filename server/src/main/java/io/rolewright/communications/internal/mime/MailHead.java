package io.rolewright.communications.internal.mime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.jspecify.annotations.Nullable;

/** The head of a message. */
final class MailHead {
    private static final int LONGEST_VALUE = 65_536;
    private static final int LONGEST_SUBJECT = 300;
    private static final int MOST_REFERENCES = 50;
    private static final Pattern ID = Pattern.compile("<([^<>\\s\\p{Cntrl}]{1,250})>");

    private final Map<String, List<String>> fields = new HashMap<>();
    private final Findings findings;

    MailHead(Findings findings) {
        this.findings = findings;
    }

    void add(Field field) {
        var value = HeaderText.value(field);
        if (value.length() > LONGEST_VALUE) {
            findings.add(MailFinding.HEADER_TOO_LONG);
            value = value.substring(0, LONGEST_VALUE);
        }
        fields.computeIfAbsent(field.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                .add(value);
    }

    /** The values of a field, the uppermost first. */
    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The uppermost value of a field; empty when there is none. */
    String first(String name) {
        return all(name).isEmpty() ? "" : all(name).getFirst();
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    @Nullable
    MailAddress from() {
        return Stream.of("from", "sender", "return-path")
                .flatMap(this::addresses)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    MailAddress replyTo() {
        return addresses("reply-to").findFirst().orElse(null);
    }

    List<MailAddress> to() {
        return Stream.of("to", "cc").flatMap(this::addresses).toList();
    }

    List<MailAddress> deliveredTo() {
        return Stream.of("delivered-to", "x-original-to", "envelope-to", "x-envelope-to")
                .flatMap(this::addresses)
                .toList();
    }

    private Stream<MailAddress> addresses(String name) {
        return all(name).stream().flatMap(value -> Addresses.of(value).stream());
    }

    String subject() {
        return PlainText.line(HeaderText.decoded(first("subject")), LONGEST_SUBJECT);
    }

    @Nullable
    String messageId() {
        return ids("message-id").findFirst().orElse(null);
    }

    /** The first first, the one that it answers last. */
    List<String> references() {
        var answered = ids("in-reply-to").toList();
        var all = Stream.concat(ids("references").filter(id -> !answered.contains(id)), answered.stream())
                .distinct()
                .toList();
        return all.subList(Math.max(0, all.size() - MOST_REFERENCES), all.size());
    }

    private Stream<String> ids(String name) {
        return ID.matcher(first(name)).results().map(found -> found.group(1));
    }

    @Nullable
    Instant sentAt() {
        try {
            var date = DateTimeFieldLenientImpl.PARSER
                    .parse(new RawField("Date", first("date")), DecodeMonitor.SILENT)
                    .getDate();
            return date == null ? null : date.toInstant();
        } catch (RuntimeException wrong) {
            return null;
        }
    }
}
