package io.rolewright.integrations.twins.workspace;

import static io.rolewright.integrations.twins.wire.Json.object;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a message.
 *
 * @param mail as it was after that
 * @param labels that it got or lost, none where it came or went
 */
record MailChange(long id, Kind kind, Mail mail, Set<String> labels, Instant at) {
    /** What may happen, in the words that ask for it and that tell of it. */
    enum Kind {
        ADDED("messageAdded", "messagesAdded"),
        DELETED("messageDeleted", "messagesDeleted"),
        LABELLED("labelAdded", "labelsAdded"),
        UNLABELLED("labelRemoved", "labelsRemoved");

        private final String asked;
        private final String told;

        Kind(String asked, String told) {
            this.asked = asked;
            this.told = told;
        }
    }

    boolean isOf(List<String> types) {
        return types.isEmpty() || types.contains(kind.asked);
    }

    /** Whether the message has or had a label. */
    boolean concerns(String label) {
        return mail.labels().contains(label) || labels.contains(label);
    }

    Map<String, @Nullable Object> shown() {
        var message = object("id", mail.id(), "threadId", mail.threadId());
        var changed = new LinkedHashMap<>(message);
        changed.put("labelIds", MailView.sorted(mail.labels()));
        var told = object("message", changed);
        if (!labels.isEmpty()) {
            told.put("labelIds", MailView.sorted(labels));
        }
        return object("id", String.valueOf(id), "messages", List.of(message), kind.told, List.of(told));
    }
}
