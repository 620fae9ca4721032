package io.rolewright.communications;

import io.rolewright.shared.Person;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Where people are reached, in memory, for tests of services that tell it. It takes every address for one. */
public final class FakeContactPoints implements ContactPointsInternal {
    private final Map<String, ContactPoints> kept = new ConcurrentHashMap<>();

    @Override
    public void keep(String person, ContactPoints points) {
        kept.put(person, points);
    }

    @Override
    public void add(String person, ContactPoint point) {
        throw new UnsupportedOperationException("nobody adds addresses");
    }

    @Override
    public ContactPoints find(String person) {
        return Objects.requireNonNullElseGet(
                kept.get(person), () -> new ContactPoints(null, List.of(), null, null, null));
    }

    @Override
    public List<Person> owners(ContactPoint point) {
        return kept.entrySet().stream()
                .filter(one -> one.getValue().points().contains(point))
                .map(one -> Person.parse(one.getKey()))
                .toList();
    }

    @Override
    public void forget(String person) {
        kept.remove(person);
    }
}
