package io.rolewright.communications.internal.incoming;

import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.MailOrigin;
import io.rolewright.communications.internal.conversations.Conversations;
import io.rolewright.communications.internal.conversations.MessageRows;
import io.rolewright.communications.internal.conversations.Received;
import io.rolewright.communications.internal.delivery.Bounces;
import io.rolewright.communications.internal.mailboxes.Arrivals;
import io.rolewright.communications.internal.mailboxes.ReceivedMail;
import io.rolewright.communications.internal.meetings.Replies;
import io.rolewright.communications.internal.mime.ReadMail;
import io.rolewright.communications.internal.people.Address;
import io.rolewright.events.communications.Channel;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings each e-mail to where it belongs. What tells that a message of ours came back is noted there and kept nowhere else; so
 * are our own e-mails that lie in a mailbox of ours. Everything else joins a conversation, and an answer to an invitation is
 * noted beside that.
 */
@Component
class IncomingMail implements Arrivals {
    private final Conversations conversations;
    private final MessageRows messages;
    private final Bounces bounces;
    private final Replies replies;
    private final Senders senders;

    IncomingMail(Conversations conversations, MessageRows messages, Bounces bounces, Replies replies, Senders senders) {
        this.conversations = conversations;
        this.messages = messages;
        this.bounces = bounces;
        this.replies = replies;
        this.senders = senders;
    }

    @Override
    public boolean arrived(ReceivedMail received) {
        var mail = received.mail();
        if (conversations.has(received.key()) || isOurs(mail)) {
            return false;
        }
        var sender = senders.of(mail, received.receivedAt());
        if (!hasNoted(mail, sender)) {
            conversations.receive(message(received, sender));
        }
        return true;
    }

    private boolean isOurs(ReadMail mail) {
        var header = header(mail.messageId());
        return header != null && messages.findSent(header).isPresent();
    }

    /** What is forged says nothing of messages and meetings. */
    private boolean hasNoted(ReadMail mail, Sender sender) {
        if (sender.isForged()) {
            return false;
        }
        if (mail.calendarReply() != null) {
            // Its lines are parted and folded as iCalendar has them (RFC 5545).
            replies.take(mail.calendarReply().replace("\n", "\r\n"));
        }
        return mail.bounce() != null && bounces.take(mail.bounce());
    }

    private static Received message(ReceivedMail received, Sender sender) {
        var mail = received.mail();
        return new Received(
                Channel.EMAIL,
                sender.address().text(),
                sender.name(),
                mail.subject().isEmpty() ? null : mail.subject(),
                mail.text(),
                header(mail.messageId()),
                mail.references().stream().map(id -> "<" + id + ">").toList(),
                received.alias(),
                files(received),
                received.receivedAt(),
                new MailOrigin(
                        received.keeper(),
                        sender.name(),
                        replyTo(mail, sender),
                        sender.isForged(),
                        sender.isProven(),
                        sender.isAnswerable()),
                received.key());
    }

    /** What could not be read whole comes with the e-mail as it was sent. */
    private static List<AttachedFile> files(ReceivedMail received) {
        var mail = received.mail();
        var raw = received.raw();
        return mail.findings().isEmpty() || raw == null
                ? mail.files()
                : Stream.concat(
                                mail.files().stream(),
                                Stream.of(new AttachedFile(raw, "message.eml", "message/rfc822")))
                        .toList();
    }

    private static @Nullable String replyTo(ReadMail mail, Sender sender) {
        var wanted = mail.replyTo();
        return wanted == null
                ? null
                : Address.ofEmail(wanted.text())
                        .map(Address::text)
                        .filter(text -> !text.equalsIgnoreCase(sender.address().text()))
                        .orElse(null);
    }

    private static @Nullable String header(@Nullable String messageId) {
        return messageId == null ? null : "<" + messageId + ">";
    }
}
