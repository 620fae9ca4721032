package io.rolewright.communications.internal.conversations;

import io.rolewright.communications.ConversationSummary;
import io.rolewright.communications.Message;
import io.rolewright.communications.internal.people.Reach;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.ConversationId;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows conversations and what was said in them, page by page. */
@Component
class Inbox {
    private final ConversationRows conversations;
    private final MessageRows messages;
    private final Conversations keeping;
    private final Reach reach;
    private final Cursors cursors;

    Inbox(ConversationRows conversations, MessageRows messages, Conversations keeping, Reach reach, Cursors cursors) {
        this.conversations = conversations;
        this.messages = messages;
        this.keeping = keeping;
        this.reach = reach;
        this.cursors = cursors;
    }

    Page<ConversationSummary> page(ConversationRows.Wanted wanted, int limit, @Nullable String cursor) {
        var question = "inbox?" + wanted;
        var behind = cursor == null ? null : place(cursors.read(question, cursor));
        return Page.cut(
                        conversations.list(wanted, behind, limit + 1),
                        limit,
                        last -> cursors.write(question, position(last)))
                .map(this::summary);
    }

    private static List<String> position(ConversationRows.Row row) {
        return List.of(
                String.valueOf(row.unread() > 0),
                row.lastAt().toString(),
                row.id().text());
    }

    private static ConversationRows.Place place(List<String> position) {
        return new ConversationRows.Place(
                Boolean.parseBoolean(position.get(0)),
                Instant.parse(position.get(1)),
                UUID.fromString(position.get(2)));
    }

    private ConversationSummary summary(ConversationRows.Row row) {
        var person = row.person();
        var name = person == null ? conversations.name(row) : reach.of(person).name();
        return new ConversationSummary(row.id(), person, name, row.unread(), keeping.find(row.last()));
    }

    /** The latest first. */
    Page<Message> messages(ConversationId id, int limit, @Nullable String cursor) {
        if (conversations.find(id).isEmpty()) {
            throw unknown(id);
        }
        var question = "conversation?" + id;
        var before = cursor == null
                ? null
                : UUID.fromString(cursors.read(question, cursor).getFirst());
        return Page.cut(
                messages.list(id, before, limit + 1),
                limit,
                last -> cursors.write(question, List.of(last.id().text())));
    }

    void read(ConversationId id) {
        if (!conversations.read(id)) {
            throw unknown(id);
        }
    }

    private static ContractException unknown(ConversationId id) {
        return ContractException.notFound("communications.conversation-unknown", id.text());
    }
}
