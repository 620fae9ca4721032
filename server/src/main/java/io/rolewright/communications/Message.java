package io.rolewright.communications;

import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageState;
import io.rolewright.events.communications.Purpose;
import io.rolewright.shared.ConversationId;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message to somebody or from them.
 *
 * @param id names it
 * @param conversation where it belongs; absent when only its recipient may read it
 * @param person with whom; absent when an address is nobody's whom we know
 * @param channel how it goes or came
 * @param purpose why it is sent; absent for what came in
 * @param state how far it is
 * @param code why it waits, was refused, came back or failed; absent otherwise
 * @param address where it goes to or came from
 * @param subject of an e-mail
 * @param text what it says, as plain text
 * @param alias what stands behind the plus sign of the address that it came to
 * @param files what goes with it
 * @param at when it was written, or came in
 * @param dueAt when it is to go out; absent when it has gone or came in
 * @param origin of an e-mail that came to a mailbox of ours; absent otherwise
 */
public record Message(
        MessageId id,
        @Nullable ConversationId conversation,
        @Nullable Person person,
        Channel channel,
        @Nullable Purpose purpose,
        MessageState state,
        @Nullable String code,
        String address,
        @Nullable String subject,
        String text,
        @Nullable String alias,
        List<AttachedFile> files,
        Instant at,
        @Nullable Instant dueAt,
        @Nullable MailOrigin origin) {
    public Message {
        files = List.copyOf(files);
    }
}
