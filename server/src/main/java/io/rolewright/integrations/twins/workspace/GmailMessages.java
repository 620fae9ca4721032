package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import io.rolewright.integrations.twins.google.GoogleError;
import io.rolewright.integrations.twins.wire.Json;
import io.rolewright.integrations.twins.wire.Multipart;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Answers what is asked of messages and threads. */
final class GmailMessages {
    private static final Set<String> LABELS = Set.of(
            "INBOX",
            "UNREAD",
            "STARRED",
            "IMPORTANT",
            "SPAM",
            "TRASH",
            "CATEGORY_PERSONAL",
            "CATEGORY_SOCIAL",
            "CATEGORY_PROMOTIONS",
            "CATEGORY_UPDATES",
            "CATEGORY_FORUMS");

    private final MailPost post;

    GmailMessages(MailPost post) {
        this.post = post;
    }

    TwinAnswer send(TwinRequest request, Mailbox mailbox) {
        if (!request.path().startsWith("/upload/")) {
            return send(mailbox, raw(request.json()), request.json());
        }
        return switch (request.parameter("uploadType").orElse("")) {
            case "media" -> send(mailbox, request.body(), Json.read(new byte[0]));
            case "multipart" -> sendParts(mailbox, Multipart.of(request));
            default ->
                throw GoogleError.invalid("invalidArgument", "this twin of Gmail takes uploads of media and multipart")
                        .thrown();
        };
    }

    TwinAnswer get(TwinRequest request, Mail mail, Set<String> scopes) {
        var format = request.parameter("format").orElse("full");
        checkFormat(format, scopes);
        return TwinAnswer.json(MailView.message(mail, format, request.parameters("metadataHeaders")));
    }

    TwinAnswer list(TwinRequest request, Mailbox mailbox, Set<String> scopes) {
        checkSearch(request, scopes);
        return TwinAnswer.json(MailPages.messages(request, mailbox));
    }

    TwinAnswer threads(TwinRequest request, Mailbox mailbox, Set<String> scopes) {
        checkSearch(request, scopes);
        return TwinAnswer.json(MailPages.threads(request, mailbox));
    }

    TwinAnswer thread(TwinRequest request, Mailbox mailbox, String id, Set<String> scopes) {
        var format = request.parameter("format").orElse("full");
        checkFormat(format, scopes);
        var mails = mailbox.thread(id);
        if (mails.isEmpty()) {
            throw notFound();
        }
        var headers = request.parameters("metadataHeaders");
        return TwinAnswer.json(object(
                "id", id,
                "historyId",
                        String.valueOf(
                                mails.stream().mapToLong(Mail::historyId).max().orElse(0)),
                "messages",
                        mails.stream()
                                .map(mail -> MailView.message(mail, format, headers))
                                .toList()));
    }

    TwinAnswer modify(TwinRequest request, Mailbox mailbox, String id) {
        var added = labels(request.json().path("addLabelIds"));
        var removed = labels(request.json().path("removeLabelIds"));
        return relabelled(mailbox, id, added, removed);
    }

    TwinAnswer trash(Mailbox mailbox, String id) {
        return relabelled(mailbox, id, Set.of(Mail.TRASH), Set.of(Mail.INBOX));
    }

    TwinAnswer delete(Mailbox mailbox, String id) {
        if (!mailbox.delete(id)) {
            throw notFound();
        }
        return TwinAnswer.empty(204);
    }

    Map<String, @Nullable Object> attachment(Mail mail, String attachmentId) {
        return MailView.attachment(mail, attachmentId)
                .orElseThrow(() -> GoogleError.invalid("invalidArgument", "Invalid attachment token")
                        .thrown());
    }

    static GoogleError.Refused notFound() {
        return GoogleError.notFound("Requested entity was not found.").thrown();
    }

    private TwinAnswer sendParts(Mailbox mailbox, Multipart body) {
        if (body.parts().size() != 2) {
            throw GoogleError.invalid("invalidArgument", "an upload has two parts: the metadata and the message")
                    .thrown();
        }
        var metadata = Json.read(body.parts().getFirst().text().getBytes(StandardCharsets.UTF_8));
        return send(mailbox, body.parts().getLast().content(), metadata);
    }

    private TwinAnswer send(Mailbox mailbox, byte[] raw, JsonNode metadata) {
        return TwinAnswer.json(MailView.labelled(
                post.send(mailbox, raw, metadata.path("threadId").asString(""))));
    }

    private static byte[] raw(JsonNode told) {
        var raw = told.path("raw").asString("");
        if (raw.isEmpty()) {
            throw GoogleError.invalid(
                            "invalidArgument",
                            "'raw' RFC822 payload message string or uploading message via /upload/* URL required")
                    .thrown();
        }
        try {
            return Base64.getUrlDecoder().decode(raw);
        } catch (IllegalArgumentException notBase64) {
            throw GoogleError.invalid(
                            "invalidArgument", "Invalid value at 'message.raw' (TYPE_BYTES), Base64 decoding failed")
                    .thrown();
        }
    }

    /** Whoever may see metadata alone gets no more by asking for it. */
    private static void checkFormat(String format, Set<String> scopes) {
        if (isMetadataOnly(scopes) && !Set.of("metadata", "minimal").contains(format)) {
            throw GoogleError.denied(
                            "forbidden", "Metadata scope doesn't allow format " + format.toUpperCase(Locale.ROOT))
                    .thrown();
        }
    }

    private static void checkSearch(TwinRequest request, Set<String> scopes) {
        if (isMetadataOnly(scopes) && request.parameter("q").isPresent()) {
            throw GoogleError.denied("forbidden", "Metadata scope does not support 'q' parameter")
                    .thrown();
        }
    }

    private static boolean isMetadataOnly(Set<String> scopes) {
        return scopes.stream().noneMatch(GmailMethod.Scope.CONTENT::contains);
    }

    private static TwinAnswer relabelled(Mailbox mailbox, String id, Set<String> added, Set<String> removed) {
        return TwinAnswer.json(
                MailView.labelled(mailbox.relabel(id, added, removed).orElseThrow(GmailMessages::notFound)));
    }

    private static Set<String> labels(JsonNode told) {
        var labels = new LinkedHashSet<String>();
        for (var label : told) {
            if (!LABELS.contains(label.asString(""))) {
                throw GoogleError.invalid("invalidArgument", "Invalid label: " + label.asString(""))
                        .thrown();
            }
            labels.add(label.asString());
        }
        return labels;
    }
}
