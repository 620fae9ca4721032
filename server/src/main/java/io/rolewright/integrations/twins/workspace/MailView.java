package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.google.GoogleError;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Messages as JSON, in the formats that Gmail has. */
final class MailView {
    private MailView() {}

    /**
     * A message.
     *
     * @param format {@code full}, {@code metadata}, {@code minimal} or {@code raw}
     * @param headers which fields of the head are shown as {@code metadata}; all where none is named
     * @throws GoogleError.Refused when there is no such format
     */
    static Map<String, @Nullable Object> message(Mail mail, String format, List<String> headers) {
        var shown = object(
                "id", mail.id(),
                "threadId", mail.threadId(),
                "labelIds", sorted(mail.labels()),
                "snippet", mail.snippet());
        switch (format) {
            case "full" -> shown.put("payload", part(mail, mail.payload()));
            case "metadata" -> shown.put("payload", head(mail.payload(), headers));
            case "raw" -> shown.put("raw", base64(mail.raw()));
            case "minimal" -> {}
            default ->
                throw GoogleError.invalid("invalidArgument", "Invalid value at 'format': " + format)
                        .thrown();
        }
        shown.put("sizeEstimate", mail.raw().length);
        shown.put("historyId", String.valueOf(mail.historyId()));
        shown.put("internalDate", String.valueOf(mail.at().toEpochMilli()));
        return shown;
    }

    /** What stands for a message in lists and in answers to changes. */
    static Map<String, @Nullable Object> reference(Mail mail) {
        return object("id", mail.id(), "threadId", mail.threadId());
    }

    static Map<String, @Nullable Object> labelled(Mail mail) {
        var shown = reference(mail);
        shown.put("labelIds", sorted(mail.labels()));
        return shown;
    }

    /** The content of an attachment; empty where the message has none of this id. */
    static Optional<Map<String, @Nullable Object>> attachment(Mail mail, String attachmentId) {
        return mail.payload()
                .all()
                .filter(MimePart::isAttached)
                .filter(part -> attachmentId(mail, part).equals(attachmentId))
                .map(part -> object("size", part.content().length, "data", base64(part.content())))
                .findFirst();
    }

    static List<String> sorted(Collection<String> labels) {
        return labels.stream().sorted().toList();
    }

    private static Map<String, @Nullable Object> part(Mail mail, MimePart part) {
        var shown = object(
                "partId", part.id(),
                "mimeType", part.type(),
                "filename", part.fileName(),
                "headers", headers(part, header -> true),
                "body", body(mail, part));
        if (!part.parts().isEmpty()) {
            shown.put("parts", part.parts().stream().map(one -> part(mail, one)).toList());
        }
        return shown;
    }

    private static Map<String, @Nullable Object> body(Mail mail, MimePart part) {
        if (part.isAttached()) {
            return object("attachmentId", attachmentId(mail, part), "size", part.content().length);
        }
        return part.parts().isEmpty()
                ? object("size", part.content().length, "data", base64(part.content()))
                : object("size", 0);
    }

    private static Map<String, @Nullable Object> head(MimePart part, List<String> names) {
        return object(
                "mimeType",
                part.type(),
                "headers",
                headers(part, header -> names.isEmpty() || names.stream().anyMatch(header.name()::equalsIgnoreCase)));
    }

    private static List<Map<String, @Nullable Object>> headers(MimePart part, Predicate<MimePart.Header> wanted) {
        return part.headers().stream()
                .filter(wanted)
                .map(header -> object("name", header.name(), "value", header.value()))
                .toList();
    }

    private static String attachmentId(Mail mail, MimePart part) {
        return "ANGjdJ" + base64((mail.id() + "/" + part.id()).getBytes(StandardCharsets.US_ASCII));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
