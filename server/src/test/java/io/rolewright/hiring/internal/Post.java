package io.rolewright.hiring.internal;

import io.rolewright.communications.ConfidentialMessage;
import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.communications.Message;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.MessageState;
import io.rolewright.shared.ConversationId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import io.rolewright.support.TestClock;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** The messages that {@code hiring} hands over, and where people are reached. */
@TestComponent
class Post implements MessagesInternal, ContactPointsInternal {
    private final Map<String, NewMessage> sent = new ConcurrentHashMap<>();
    private final Map<String, ContactPoints> points = new ConcurrentHashMap<>();
    private final Ids ids;

    Post(Ids ids) {
        this.ids = ids;
    }

    /** Somebody is reached by e-mail. */
    void reach(Person person) {
        var address = new ContactPoint(Channel.EMAIL, "somebody@example.org");
        keep(person.text(), new ContactPoints(null, List.of(address), null, null, null));
    }

    /** What was sent to somebody. */
    List<NewMessage> to(Person person) {
        return sent.values().stream()
                .filter(message -> message.to().equals(person))
                .toList();
    }

    /** Where the first message to somebody leads. */
    URI link(Person person) {
        var values = Objects.requireNonNull(to(person).getFirst().values());
        return URI.create(Objects.requireNonNull(values.get("link")));
    }

    @Override
    public Message send(NewMessage message) {
        sent.putIfAbsent(message.key(), message);
        return new Message(
                ids.next(MessageId::new),
                ids.next(ConversationId::new),
                message.to(),
                Channel.EMAIL,
                message.purpose(),
                MessageState.QUEUED,
                null,
                "somebody@example.org",
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
        throw new UnsupportedOperationException("hiring has no secrets");
    }

    @Override
    public void keep(String person, ContactPoints kept) {
        points.put(person, kept);
    }

    @Override
    public void add(String person, ContactPoint point) {
        throw new UnsupportedOperationException("hiring adds no addresses");
    }

    @Override
    public ContactPoints find(String person) {
        return Objects.requireNonNullElse(points.get(person), new ContactPoints(null, List.of(), null, null, null));
    }

    @Override
    public Message find(MessageId id) {
        throw new UnsupportedOperationException("hiring reads no messages");
    }

    @Override
    public void assign(MessageId id, Person person) {
        throw new UnsupportedOperationException("hiring assigns no messages");
    }

    @Override
    public List<Person> owners(ContactPoint point) {
        throw new UnsupportedOperationException("hiring seeks nobody");
    }

    @Override
    public void forget(String person) {
        throw new UnsupportedOperationException("hiring forgets nobody");
    }
}
