package io.rolewright.events.communications;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import org.jspecify.annotations.Nullable;

/**
 * A message of ours has come further.
 *
 * @param message which
 * @param recipient to whom it goes; absent when the address is nobody's whom we know
 * @param channel how it goes
 * @param purpose why it is sent
 * @param state how far it is
 * @param code why it waits, was refused, came back or failed: the name of the rule or the reason; absent otherwise
 */
@EventType("communications.message-moved.v1")
public record MessageMoved(
        MessageId message,
        @Nullable Person recipient,
        Channel channel,
        Purpose purpose,
        MessageState state,
        @Nullable String code)
        implements Event {
    @Override
    public MessageId subject() {
        return message;
    }
}
