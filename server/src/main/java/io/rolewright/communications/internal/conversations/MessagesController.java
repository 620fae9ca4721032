package io.rolewright.communications.internal.conversations;

import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link MessagesInternal}. */
@RestController
class MessagesController implements MessagesInternal {
    private final Outgoing outgoing;
    private final Conversations conversations;

    MessagesController(Outgoing outgoing, Conversations conversations) {
        this.outgoing = outgoing;
        this.conversations = conversations;
    }

    @Override
    public Message send(NewMessage message) {
        return outgoing.take(message);
    }

    @Override
    public Message find(MessageId id) {
        return conversations.find(id);
    }

    @Override
    public void assign(MessageId id, Person person) {
        conversations.assign(id, person);
    }
}
