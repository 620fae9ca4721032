package io.rolewright.communications.internal.conversations;

import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.Message;
import io.rolewright.communications.NewMessage;
import io.rolewright.communications.Preview;
import io.rolewright.communications.internal.people.Reach;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageState;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.ConversationId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.MessageId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes messages that are to be sent: their words and their address are settled here, their time is not. */
@Component
public class Outgoing {
    private final ConversationRows conversations;
    private final MessageRows messages;
    private final Reach reach;
    private final Stationery stationery;
    private final TransactionOperations transactions;
    private final Ids ids;
    private final Clock clock;

    Outgoing(
            ConversationRows conversations,
            MessageRows messages,
            Reach reach,
            Stationery stationery,
            TransactionOperations transactions,
            Ids ids,
            Clock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.reach = reach;
        this.stationery = stationery;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes a message, once for each key; answers the first one of this key. */
    public Message take(NewMessage wanted) {
        return messages.find(wanted.key()).map(Entry::message).orElseGet(() -> settle(wanted));
    }

    private Message settle(NewMessage wanted) {
        var known = reach.of(wanted.to());
        var words = words(wanted, known);
        var answered = answered(wanted.answers());
        var id = ids.next(MessageId::new);
        return transactions.execute(status -> {
            var fresh = ids.next(ConversationId::new);
            var conversation = conversations.open(fresh, wanted.to(), message(wanted, id, fresh, known, words));
            var message = message(wanted, id, conversation, known, words);
            var header = stationery.header(id, message.channel());
            if (!messages.add(new Entry(message, words.html(), wanted.key(), header, answered))) {
                return messages.find(wanted.key()).orElseThrow().message();
            }
            conversations.note(conversation, message, 0);
            return message;
        });
    }

    private Preview words(NewMessage wanted, ContactPoints known) {
        var template = wanted.template();
        var text = wanted.text();
        if ((template == null) == (text == null)) {
            throw ContractException.invalid("communications.words-unclear");
        }
        if (template == null) {
            return new Preview(wanted.subject(), Objects.requireNonNull(text), null);
        }
        return stationery.filled(template, Objects.requireNonNullElse(wanted.values(), Map.of()), known);
    }

    private @Nullable String answered(@Nullable MessageId answers) {
        return answers == null
                ? null
                : messages.find(answers)
                        .orElseThrow(() -> Conversations.unknown(answers))
                        .header();
    }

    private Message message(
            NewMessage wanted, MessageId id, ConversationId conversation, ContactPoints known, Preview words) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var point = Stationery.point(wanted.channel(), known);
        var channel = point.channel();
        return new Message(
                id,
                conversation,
                wanted.to(),
                channel,
                wanted.purpose(),
                MessageState.QUEUED,
                null,
                point.address(),
                channel == Channel.EMAIL ? words.subject() : null,
                words.text(),
                null,
                Objects.requireNonNullElse(wanted.files(), List.of()),
                now,
                Objects.requireNonNullElse(wanted.notBefore(), now).truncatedTo(ChronoUnit.MICROS),
                null);
    }
}
