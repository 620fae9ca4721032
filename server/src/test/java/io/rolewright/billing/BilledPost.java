package io.rolewright.billing;

import io.rolewright.communications.ConfidentialMessage;
import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageState;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.ConversationId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import io.rolewright.support.TestClock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.test.context.TestComponent;

/** The messages that {@code billing} hands over. */
@TestComponent
public class BilledPost implements MessagesInternal {
    private final Map<String, NewMessage> sent = new ConcurrentHashMap<>();
    private final Set<Person> unreachable = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean isSilent = new AtomicBoolean();
    private final Ids ids;

    BilledPost(Ids ids) {
        this.ids = ids;
    }

    /** Nobody knows where somebody is reached. */
    public void lose(Person person) {
        unreachable.add(person);
    }

    /** The next message is taken, but nobody hears of it. */
    public void loseNextAnswer() {
        isSilent.set(true);
    }

    /** What was sent to somebody. */
    public List<NewMessage> to(Person person) {
        return sent.values().stream()
                .filter(message -> message.to().equals(person))
                .toList();
    }

    @Override
    public Message send(NewMessage message) {
        if (unreachable.contains(message.to())) {
            throw ContractException.invalid(
                    "communications.no-address", message.to().text());
        }
        sent.putIfAbsent(message.key(), message);
        if (isSilent.getAndSet(false)) {
            throw ContractException.broken("communications.silent");
        }
        return new Message(
                ids.next(MessageId::new),
                ids.next(ConversationId::new),
                message.to(),
                Channel.EMAIL,
                message.purpose(),
                MessageState.QUEUED,
                null,
                "accounts@example.org",
                null,
                "",
                null,
                List.of(),
                TestClock.START,
                TestClock.START,
                null);
    }

    @Override
    public Message confide(ConfidentialMessage message) {
        throw new UnsupportedOperationException("billing has no secrets");
    }

    @Override
    public Message find(MessageId id) {
        throw new UnsupportedOperationException("billing reads no messages");
    }

    @Override
    public void assign(MessageId id, Person person) {
        throw new UnsupportedOperationException("billing assigns no messages");
    }
}
