package io.rolewright.communications.internal.conversations;

import io.rolewright.communications.ConfidentialMessage;
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
    private final Confiding confiding;
    private final Conversations conversations;

    MessagesController(Outgoing outgoing, Confiding confiding, Conversations conversations) {
        this.outgoing = outgoing;
        this.confiding = confiding;
        this.conversations = conversations;
    }

    @Override
    public Message send(NewMessage message) {
        return outgoing.take(message);
    }

    @Override
    public Message confide(ConfidentialMessage message) {
        return confiding.take(message);
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
