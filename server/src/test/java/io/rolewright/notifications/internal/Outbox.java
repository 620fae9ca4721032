package io.rolewright.notifications.internal;

import io.rolewright.communications.ConfidentialMessage;
import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageState;
import io.rolewright.events.communications.Purpose;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import io.rolewright.support.TestClock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** The messages that {@code notifications} hands over, and where people are reached. */
@TestComponent
class Outbox implements MessagesInternal, ContactPointsInternal {
    private static final ContactPoints NOWHERE = new ContactPoints(null, List.of(), null, null, null);

    private final Map<String, Message> sent = new ConcurrentHashMap<>();
    private final Map<String, ContactPoints> points = new ConcurrentHashMap<>();
    private final Ids ids;

    Outbox(Ids ids) {
        this.ids = ids;
    }

    /** What was sent to an address, in its order. */
    List<Message> to(String address) {
        return sent.values().stream()
                .filter(message -> message.address().equals(address))
                .sorted(Comparator.comparing(message -> message.id().value()))
                .toList();
    }

    /** The template is the subject here, and the values are the text. */
    @Override
    public Message confide(ConfidentialMessage wanted) {
        var to = wanted.to();
        var point = Objects.requireNonNullElseGet(
                wanted.address(), () -> point(Objects.requireNonNull(to), Objects.requireNonNull(wanted.channel())));
        return sent.computeIfAbsent(
                wanted.key(),
                key -> new Message(
                        ids.next(MessageId::new),
                        null,
                        to,
                        point.channel(),
                        Purpose.SERVICE,
                        MessageState.QUEUED,
                        null,
                        point.address(),
                        wanted.template(),
                        wanted.values().toString(),
                        null,
                        List.of(),
                        TestClock.START,
                        TestClock.START,
                        null));
    }

    private ContactPoint point(Person person, Channel channel) {
        return find(person.text()).points().stream()
                .filter(point -> point.channel() == channel)
                .findFirst()
                .orElseThrow(() -> ContractException.invalid("communications.no-address"));
    }

    @Override
    public void keep(String person, ContactPoints kept) {
        points.put(person, kept);
    }

    @Override
    public void add(String person, ContactPoint point) {
        throw new UnsupportedOperationException("notifications adds no addresses");
    }

    @Override
    public ContactPoints find(String person) {
        return Objects.requireNonNullElse(points.get(person), NOWHERE);
    }

    @Override
    public Message send(NewMessage message) {
        throw new UnsupportedOperationException("notifications writes confidentially");
    }

    @Override
    public Message find(MessageId id) {
        throw new UnsupportedOperationException("notifications reads no messages");
    }

    @Override
    public void assign(MessageId id, Person person) {
        throw new UnsupportedOperationException("notifications assigns no messages");
    }

    @Override
    public List<Person> owners(ContactPoint point) {
        throw new UnsupportedOperationException("notifications seeks nobody");
    }

    @Override
    public void forget(String person) {
        throw new UnsupportedOperationException("notifications forgets nobody");
    }
}
