package io.rolewright.analytics.internal.facts;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.runtime.events.Envelope;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.ObjectReader;

/** Facts that are taken together. Only those that somebody asks for are read; most are of kinds that nobody counts. */
final class Batch {
    private final Map<String, List<Envelope>> envelopes = new HashMap<>();
    private final ObjectReader reader;
    private final ZoneId zone;

    Batch(List<Envelope> taken, ObjectReader reader, ZoneId zone) {
        taken.forEach(envelope -> envelopes
                .computeIfAbsent(envelope.type(), type -> new ArrayList<>())
                .add(envelope));
        this.reader = reader;
        this.zone = zone;
    }

    /** Those of a kind, in their order. */
    <E extends Event> List<Told<E>> of(Class<E> kind) {
        var type = Objects.requireNonNull(kind.getAnnotation(EventType.class)).value();
        var found = envelopes.getOrDefault(type, List.of());
        return found.isEmpty()
                ? List.of()
                : found.stream().map(envelope -> told(envelope, kind)).toList();
    }

    private <E extends Event> Told<E> told(Envelope envelope, Class<E> kind) {
        E fact = reader.forType(kind).readValue(envelope.data());
        return new Told<>(envelope.id().value(), envelope.time(), day(envelope), fact);
    }

    private LocalDate day(Envelope envelope) {
        return LocalDate.ofInstant(envelope.time(), zone);
    }
}
