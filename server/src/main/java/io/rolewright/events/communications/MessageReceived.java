package io.rolewright.events.communications;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ConversationId;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has written to us.
 *
 * @param message which message; what it says is asked of {@code communications}
 * @param conversation where it belongs
 * @param channel how it came
 * @param sender who wrote it, as far as the address is known
 * @param alias what stands behind the plus sign of the address that it came to, such as a job's code; absent when there is none
 * @param attachments how many files it brought
 */
@EventType("communications.message-received.v1")
public record MessageReceived(
        MessageId message,
        ConversationId conversation,
        Channel channel,
        @Nullable Person sender,
        @Nullable String alias,
        int attachments)
        implements Event {
    @Override
    public MessageId subject() {
        return message;
    }
}
