package io.rolewright.communications.internal.delivery;

import io.rolewright.communications.Message;
import io.rolewright.communications.internal.conversations.Entry;
import io.rolewright.communications.internal.conversations.MessageRows;
import io.rolewright.communications.internal.mime.Bounce;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes what mail servers tell later of messages that they had taken. */
@Component
public class Bounces {
    private final MessageRows messages;
    private final Settling settling;

    Bounces(MessageRows messages, Settling settling) {
        this.messages = messages;
        this.settling = settling;
    }

    /**
     * Notes that a message of ours came back. What a report says of another address than the one that we wrote to, for example
     * of one where the recipient has e-mails sent on, changes nothing.
     *
     * @return whether it was noted
     */
    public boolean take(Bounce bounce) {
        var message = original(bounce);
        var lost = message.flatMap(ours -> lost(bounce, ours));
        lost.ifPresent(
                recipient -> settling.comeBack(message.orElseThrow(), code(recipient), isAboutAddress(recipient)));
        return lost.isPresent();
    }

    private Optional<Message> original(Bounce bounce) {
        return Optional.ofNullable(bounce.original())
                .flatMap(id -> messages.findSent("<" + id + ">"))
                .map(Entry::message);
    }

    private static Optional<Bounce.Recipient> lost(Bounce bounce, Message message) {
        var address = message.address().toLowerCase(Locale.ROOT);
        return bounce.recipients().stream()
                .filter(one ->
                        one.isLost() && one.address().toLowerCase(Locale.ROOT).equals(address))
                .findFirst();
    }

    private static String code(Bounce.Recipient recipient) {
        return isAboutAddress(recipient) ? "communications.mail-bounced" : "communications.mail-refused";
    }

    private static boolean isAboutAddress(Bounce.Recipient recipient) {
        return PreciseStatus.isAboutAddress(recipient.status());
    }
}
