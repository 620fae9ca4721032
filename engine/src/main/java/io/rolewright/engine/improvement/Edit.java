package io.rolewright.engine.improvement;

import io.rolewright.engine.document.Span;
import java.util.Comparator;

/**
 * Words in the place of others.
 *
 * @param span what goes; without length where something is only put in
 * @param put what comes
 */
public record Edit(Span span, String put) implements Comparable<Edit> {
    private static final Comparator<Edit> ORDER =
            Comparator.comparing(Edit::span).thenComparing(Edit::put);

    /** Whether both cannot be done, as they touch the same characters or the same place between two. */
    public boolean overlaps(Edit other) {
        boolean samePlace = span.start() == other.span.start() && (span.length() == 0) == (other.span.length() == 0);
        return samePlace || span.overlaps(other.span);
    }

    @Override
    public int compareTo(Edit other) {
        return ORDER.compare(this, other);
    }
}
