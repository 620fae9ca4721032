package io.rolewright.communications.internal.conversations;

import io.rolewright.communications.Message;
import io.rolewright.communications.internal.people.Address;
import io.rolewright.communications.internal.people.AddressHash;
import io.rolewright.communications.internal.people.Forgetful;
import io.rolewright.communications.internal.people.Reach;
import io.rolewright.events.communications.MessageReceived;
import io.rolewright.events.communications.MessageState;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.ConversationId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Joins messages to the conversations where they belong. */
@Component
public class Conversations implements Forgetful {
    private final ConversationRows conversations;
    private final MessageRows messages;
    private final Reach reach;
    private final AddressHash hashes;
    private final TransactionOperations transactions;
    private final EventLog events;
    private final Ids ids;

    Conversations(
            ConversationRows conversations,
            MessageRows messages,
            Reach reach,
            AddressHash hashes,
            TransactionOperations transactions,
            EventLog events,
            Ids ids) {
        this.conversations = conversations;
        this.messages = messages;
        this.reach = reach;
        this.hashes = hashes;
        this.transactions = transactions;
        this.events = events;
        this.ids = ids;
    }

    /**
     * Takes a message that came in, once for each key. It joins the thread that it answers, unless somebody else whom we know
     * has written it; else the conversation of whose address it is, the first of those who share it; else that of a stranger.
     * What is forged joins nobody's: there is a conversation of its own for each address that it names.
     *
     * @return the message, the first one of this key
     * @throws ContractException {@code communications.address-malformed} (422)
     */
    public MessageId receive(Received received) {
        var address = new Address(received.channel(), received.address());
        return transactions.execute(status -> messages.find(received.key())
                .map(known -> known.message().id())
                .orElseGet(() -> take(received, address)));
    }

    /** Whether a message of this key was taken. */
    public boolean has(String key) {
        return messages.find(key).isPresent();
    }

    private MessageId take(Received received, Address address) {
        var person = sender(received, address);
        var fresh = ids.next(ConversationId::new);
        var message = message(received, address, person, fresh);
        var conversation = person == null
                ? conversations.open(fresh, stranger(received, address), received.name(), message)
                : conversations.open(fresh, person, message);
        var joined = message(received, address, person, conversation, message.id());
        if (!messages.add(new Entry(joined, null, received.key(), received.messageId(), null))) {
            return messages.find(received.key()).orElseThrow().message().id();
        }
        conversations.note(conversation, joined, 1);
        events.append(new MessageReceived(
                joined.id(),
                conversation,
                joined.channel(),
                person,
                joined.alias(),
                joined.files().size()));
        return joined.id();
    }

    private String stranger(Received received, Address address) {
        return received.isForged() ? "forged " + hashes.of(address) : hashes.of(address);
    }

    private @Nullable Person sender(Received received, Address address) {
        if (received.isForged()) {
            return null;
        }
        var owners = reach.owners(address);
        var thread = answered(received.references());
        if (thread.isPresent() && (owners.isEmpty() || owners.contains(thread.get()))) {
            return thread.get();
        }
        return owners.isEmpty() ? null : owners.getFirst();
    }

    private Optional<Person> answered(List<String> references) {
        return messages.threadOf(references)
                .flatMap(conversations::find)
                .flatMap(row -> Optional.ofNullable(row.person()));
    }

    private Message message(Received received, Address address, @Nullable Person person, ConversationId conversation) {
        return message(received, address, person, conversation, ids.next(MessageId::new));
    }

    private static Message message(
            Received received, Address address, @Nullable Person person, ConversationId conversation, MessageId id) {
        return new Message(
                id,
                conversation,
                person,
                received.channel(),
                null,
                MessageState.RECEIVED,
                null,
                address.text(),
                received.subject(),
                received.text(),
                received.alias(),
                received.files(),
                received.at().truncatedTo(ChronoUnit.MICROS),
                null,
                received.origin());
    }

    /** Says whose the conversation of a message is; all of it goes to that person. What has somebody already stays theirs. */
    void assign(MessageId id, Person person) {
        transactions.executeWithoutResult(status -> {
            var message = messages.find(id).orElseThrow(() -> unknown(id)).message();
            var conversation = message.conversation();
            if (message.person() == null && conversation != null) {
                hand(conversation, person);
            }
        });
    }

    private void hand(ConversationId from, Person person) {
        var row = conversations.find(from).orElseThrow();
        var moved = messages.all(from);
        var latest = moved.getLast().message();
        var to = conversations.open(ids.next(ConversationId::new), person, latest);
        moved.forEach(entry -> messages.hand(entry, to, person));
        conversations.note(to, messages.list(to, null, 1).getFirst(), row.unread());
        conversations.remove(from);
    }

    /** @throws ContractException {@code communications.message-unknown} (404) */
    Message find(MessageId id) {
        return messages.find(id).orElseThrow(() -> unknown(id)).message();
    }

    /**
     * One that others than its recipient may read.
     *
     * @throws ContractException {@code communications.message-unknown} (404)
     */
    Message shown(MessageId id) {
        return messages.find(id)
                .map(Entry::message)
                .filter(message -> message.conversation() != null)
                .orElseThrow(() -> unknown(id));
    }

    static ContractException unknown(MessageId id) {
        return ContractException.notFound("communications.message-unknown", id.text());
    }

    @Override
    public void forget(Person person) {
        messages.forget(person);
        conversations.forget(person);
    }
}
