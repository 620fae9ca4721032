package io.rolewright.engine.similarity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where and when an advert stands, as far as that is known.
 *
 * @param source what tells one source from another, such as the host of a board; only listings of one source are compared
 * @param id the source's own identifier of the advert
 * @param from first day on which it was listed
 * @param to last day; empty while it is listed
 */
public record Listing(Optional<String> source, Optional<String> id, Optional<LocalDate> from, Optional<LocalDate> to) {
    private static final Listing UNKNOWN =
            new Listing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** A listing of which nothing is known; it says nothing against another one. */
    public static Listing unknown() {
        return UNKNOWN;
    }

    /** Whether one source shows both at the same time under identifiers of their own, and so counts them as two vacancies. */
    boolean isBeside(Listing other) {
        return source.isPresent()
                && source.equals(other.source)
                && id.isPresent()
                && other.id.isPresent()
                && !id.equals(other.id)
                && startsBeforeEndOf(other)
                && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Listing other) {
        return from.isEmpty() || other.to.isEmpty() || !from.get().isAfter(other.to.get());
    }
}
