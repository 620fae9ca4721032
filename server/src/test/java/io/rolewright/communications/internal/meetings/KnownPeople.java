package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.ContactPointsInternal;
import io.rolewright.events.communications.Channel;
import io.rolewright.shared.Person;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Where people are reached, kept in memory. */
@Primary
@TestComponent
class KnownPeople implements ContactPointsInternal {
    private static final ContactPoints NOTHING = new ContactPoints(null, List.of(), null, null, null);

    private final Map<String, ContactPoints> points = new ConcurrentHashMap<>();

    /** Makes a name and an e-mail address known. */
    void reach(Person person, String name, String email) {
        keep(person.text(), new ContactPoints(name, List.of(new ContactPoint(Channel.EMAIL, email)), null, null, null));
    }

    @Override
    public void keep(String person, ContactPoints known) {
        points.put(person, known);
    }

    @Override
    public ContactPoints find(String person) {
        return Objects.requireNonNullElse(points.get(person), NOTHING);
    }

    @Override
    public List<Person> owners(ContactPoint point) {
        return points.entrySet().stream()
                .filter(one -> one.getValue().points().contains(point))
                .map(one -> Person.parse(one.getKey()))
                .toList();
    }

    @Override
    public void forget(String person) {
        points.remove(person);
    }
}
