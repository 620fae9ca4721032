package io.rolewright.engine.proof;

import io.rolewright.engine.document.Span;
import java.util.Optional;

/**
 * Something that another wording of a posting says or asks for and its source does not, or where that cannot be told.
 *
 * @param kind what sort of thing it is
 * @param field which member of the posting: {@code text}, {@code title}, {@code html}, {@code pay} and so on
 * @param words what was added or lost
 * @param span where {@code words} stand in the field; for lost words, in the source's field; absent for members without text
 */
public record Addition(Kind kind, String field, String words, Optional<Span> span) {
    /** What was done to the source. */
    public enum Kind {
        /** Words that the source does not have, or not so: a demand may be in them. */
        WORDS_ADDED,
        /** Words of the source are missing: they may have limited a demand. */
        WORDS_LOST,
        /** A sentence stands where it may be understood otherwise. */
        MOVED,
        /** A skill, licence, degree or number of years that the source does not ask for. */
        DEMAND_ADDED,
        /** Something is asked for more strongly than in the source. */
        STRONGER,
        /** Employer, place, pay, contract, dates, language or another member without prose is not what it was. */
        MEMBER_CHANGED,
        /** The title says something else than the source's. */
        TITLE_CHANGED,
        /** A character that the source does not have and that may hide something. */
        CHARACTER,
        /** The text is longer than what is proven. */
        TOO_LONG,
        /** Markup that is not allowed, or that says something else than the text. */
        MARKUP
    }

    static Addition of(Kind kind, String field, String text, Span span) {
        return new Addition(kind, field, span.of(text), Optional.of(span));
    }

    static Addition of(Kind kind, String field, String words) {
        return new Addition(kind, field, words, Optional.empty());
    }
}
