package io.rolewright.communications.internal.meetings;

import java.time.Duration;
import java.time.Instant;

/** A time from a moment on until before another; an empty one is none. */
record Span(Instant from, Instant until) {
    Span {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("no time between " + from + " and " + until);
        }
    }

    static Span of(Instant from, Duration length) {
        return new Span(from, from.plus(length));
    }

    boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    boolean lasts(Duration least) {
        return Duration.between(from, until).compareTo(least) >= 0;
    }
}
