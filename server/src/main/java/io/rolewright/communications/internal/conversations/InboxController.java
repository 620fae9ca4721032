package io.rolewright.communications.internal.conversations;

import io.rolewright.communications.ConversationSummary;
import io.rolewright.communications.InboxApi;
import io.rolewright.communications.Message;
import io.rolewright.communications.internal.people.People;
import io.rolewright.events.communications.Channel;
import io.rolewright.shared.ConversationId;
import io.rolewright.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link InboxApi}. */
@RestController
class InboxController implements InboxApi {
    private final Inbox inbox;

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Page<ConversationSummary> inbox(
            @Nullable Channel channel, @Nullable String person, boolean unread, int limit, @Nullable String cursor) {
        var who = person == null ? null : People.named(person);
        return inbox.page(new ConversationRows.Wanted(channel, who, unread), limit, cursor);
    }

    @Override
    public Page<Message> messages(ConversationId id, int limit, @Nullable String cursor) {
        return inbox.messages(id, limit, cursor);
    }

    @Override
    public void read(ConversationId id) {
        inbox.read(id);
    }
}
