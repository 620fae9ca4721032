package io.rolewright.runtime.events;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The names under which facts are written, and the part of the log that a subject belongs to. */
final class EventNames {
    /** Fixed at the first migration: order per subject rests on it. */
    static final int PARTS = 32;

    private EventNames() {}

    static String type(Class<? extends Event> fact) {
        var marked = fact.getAnnotation(EventType.class);
        if (marked == null) {
            throw new IllegalArgumentException(fact.getName() + " has no @EventType");
        }
        return marked.value();
    }

    static String source(String type) {
        return "/" + type.substring(0, type.indexOf('.'));
    }

    static int part(String subject) {
        var hash = new CRC32();
        hash.update(subject.getBytes(StandardCharsets.UTF_8));
        return (int) (hash.getValue() % PARTS);
    }
}
