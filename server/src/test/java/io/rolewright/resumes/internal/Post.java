package io.rolewright.resumes.internal;

import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.ConfidentialMessage;
import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.communications.MailOrigin;
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
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** The e-mails that came, what was answered, and where people are reached. */
@TestComponent
class Post implements MessagesInternal, ContactPointsInternal {
    private final Map<MessageId, Message> received = new ConcurrentHashMap<>();
    private final Map<String, NewMessage> sent = new ConcurrentHashMap<>();
    private final Map<String, List<String>> added = new ConcurrentHashMap<>();
    private final Map<String, ContactPoints> points = new ConcurrentHashMap<>();
    private final Ids ids;

    Post(Ids ids) {
        this.ids = ids;
    }

    /** An e-mail comes. */
    Message receive(
            @Nullable Person person,
            String address,
            String text,
            @Nullable String alias,
            List<AttachedFile> files,
            MailOrigin origin) {
        var message = new Message(
                ids.next(MessageId::new),
                ids.next(ConversationId::new),
                person,
                Channel.EMAIL,
                null,
                MessageState.RECEIVED,
                null,
                address,
                "Application",
                text,
                alias,
                files,
                TestClock.START,
                null,
                origin);
        received.put(message.id(), message);
        return message;
    }

    /** What was answered to an e-mail. */
    Optional<NewMessage> answer(Message message) {
        return sent.values().stream()
                .filter(one -> message.id().equals(one.answers()))
                .findFirst();
    }

    @Override
    public Message send(NewMessage message) {
        sent.putIfAbsent(message.key(), message);
        return Objects.requireNonNull(received.get(Objects.requireNonNull(message.answers())));
    }

    @Override
    public Message confide(ConfidentialMessage message) {
        throw new UnsupportedOperationException("resumes has no secrets");
    }

    @Override
    public Message find(MessageId id) {
        return Optional.ofNullable(received.get(id))
                .orElseThrow(() -> ContractException.notFound("communications.message-unknown", id.text()));
    }

    @Override
    public void assign(MessageId id, Person person) {
        received.computeIfPresent(
                id,
                (same, message) -> message.person() != null
                        ? message
                        : new Message(
                                message.id(),
                                message.conversation(),
                                person,
                                message.channel(),
                                message.purpose(),
                                message.state(),
                                message.code(),
                                message.address(),
                                message.subject(),
                                message.text(),
                                message.alias(),
                                message.files(),
                                message.at(),
                                message.dueAt(),
                                message.origin()));
    }

    @Override
    public void keep(String person, ContactPoints kept) {
        points.put(person, kept);
    }

    @Override
    public void add(String person, ContactPoint point) {
        added.merge(person, List.of(point.address()), (known, more) -> known.equals(more) ? known : List.of());
    }

    /** The addresses that were added for somebody; none, either, when several were. */
    List<String> added(Person person) {
        return added.getOrDefault(person.text(), List.of());
    }

    @Override
    public ContactPoints find(String person) {
        return Objects.requireNonNullElse(points.get(person), new ContactPoints(null, List.of(), null, null, null));
    }

    @Override
    public List<Person> owners(ContactPoint point) {
        var told = points.entrySet().stream()
                .filter(one -> one.getValue().points().contains(point))
                .map(Map.Entry::getKey);
        var written = added.entrySet().stream()
                .filter(one -> one.getValue().contains(point.address()))
                .map(Map.Entry::getKey);
        return Stream.concat(told, written).distinct().map(Person::parse).toList();
    }

    @Override
    public void forget(String person) {
        points.remove(person);
    }
}
