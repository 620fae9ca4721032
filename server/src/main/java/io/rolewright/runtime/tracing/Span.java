package io.rolewright.runtime.tracing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, from beginning to end.
 *
 * @param trace 32 lower-case hexadecimal digits
 * @param id 16 lower-case hexadecimal digits
 * @param parent the span that led to it, where that is known
 * @param kind which side of a call it is
 * @param name what was done: a pattern or a name of ours, never a value
 * @param start when it began
 * @param length how long it took
 * @param failed whether it failed by our fault
 * @param attributes more about it, by OpenTelemetry's names; ids and names of ours only
 */
public record Span(
        String trace,
        String id,
        @Nullable String parent,
        Kind kind,
        String name,
        Instant start,
        Duration length,
        boolean failed,
        Map<String, String> attributes) {
    public Span {
        attributes = Map.copyOf(attributes);
    }

    /** Which side of a call. */
    public enum Kind {
        /** Answers a request. */
        SERVER,
        /** Takes a fact. */
        CONSUMER,
        /** Works by itself. */
        INTERNAL
    }
}
