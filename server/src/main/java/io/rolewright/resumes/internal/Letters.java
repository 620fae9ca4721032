package io.rolewright.resumes.internal;

import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.MessageId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The e-mails that come to our mailboxes. */
@Component
class Letters {
    private final MessagesInternal messages;

    Letters(MessagesInternal messages) {
        this.messages = messages;
    }

    /** An e-mail; nothing when whoever wrote it was erased since. */
    Optional<Message> find(MessageId id) {
        try {
            return Optional.of(messages.find(id));
        } catch (ContractException failure) {
            if (failure.code().equals("communications.message-unknown")) {
                return Optional.empty();
            }
            throw failure;
        }
    }
}
