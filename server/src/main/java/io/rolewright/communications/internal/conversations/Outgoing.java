package io.rolewright.communications.internal.conversations;

import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.Message;
import io.rolewright.communications.NewMessage;
import io.rolewright.communications.Preview;
import io.rolewright.communications.internal.people.Reach;
import io.rolewright.communications.internal.templates.Templates;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageState;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.ConversationId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.MessageId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes messages that are to be sent: their words and their address are settled here, their time is not. */
@Component
class Outgoing {
    private final ConversationRows conversations;
    private final MessageRows messages;
    private final Reach reach;
    private final Templates templates;
    private final Agency agency;
    private final TransactionOperations transactions;
    private final Ids ids;
    private final Clock clock;

    Outgoing(
            ConversationRows conversations,
            MessageRows messages,
            Reach reach,
            Templates templates,
            Agency agency,
            TransactionOperations transactions,
            Ids ids,
            Clock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.reach = reach;
        this.templates = templates;
        this.agency = agency;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes a message, once for each key; answers the first one of this key. */
    Message take(NewMessage wanted) {
        return messages.find(wanted.key()).map(Entry::message).orElseGet(() -> settle(wanted));
    }

    private Message settle(NewMessage wanted) {
        var known = reach.of(wanted.to());
        var words = words(wanted, known);
        var answered = answered(wanted.answers());
        var id = ids.next(MessageId::new);
        return transactions.execute(status -> {
            var fresh = message(wanted, id, ids.next(ConversationId::new), known, words);
            var conversation = conversations.open(fresh.conversation(), wanted.to(), fresh);
            var message = message(wanted, id, conversation, known, words);
            var header = message.channel() == Channel.EMAIL ? header(id) : null;
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
        var values = new HashMap<>(wanted.values());
        values.putIfAbsent("name", Objects.requireNonNullElse(known.name(), ""));
        values.putIfAbsent("agency", agency.name());
        return templates.fill(template, values);
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
        var channel = channel(wanted, known);
        return new Message(
                id,
                conversation,
                wanted.to(),
                channel,
                wanted.purpose(),
                MessageState.QUEUED,
                null,
                address(channel, known),
                channel == Channel.EMAIL ? words.subject() : null,
                words.text(),
                null,
                Objects.requireNonNullElse(wanted.files(), List.of()),
                now,
                Objects.requireNonNullElse(wanted.notBefore(), now).truncatedTo(ChronoUnit.MICROS));
    }

    private static Channel channel(NewMessage wanted, ContactPoints known) {
        var channel = wanted.channel();
        return channel != null
                ? channel
                : Stream.of(Channel.EMAIL, Channel.SMS)
                        .filter(one -> known.points().stream().anyMatch(point -> point.channel() == one))
                        .findFirst()
                        .orElseThrow(Outgoing::nowhere);
    }

    private static String address(Channel channel, ContactPoints known) {
        return known.points().stream()
                .filter(point -> point.channel() == channel)
                .findFirst()
                .orElseThrow(Outgoing::nowhere)
                .address();
    }

    private static ContractException nowhere() {
        return ContractException.invalid("communications.no-address");
    }

    // The same however often it is handed over, so that who gets it twice can tell.
    private String header(MessageId id) {
        return "<" + id.text() + "@" + agency.domain() + ">";
    }
}
