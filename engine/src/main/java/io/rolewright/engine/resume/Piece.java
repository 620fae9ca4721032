package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;

/**
 * Words of an entry's header that may be a title or an employer.
 *
 * @param text as written, blanks normalised
 * @param span where
 * @param row rows behind the row with the dates; below 0 above it
 * @param cost what speaks against reading it as one name, from the marks inside it
 * @param likeness what its words look like
 */
record Piece(String text, Span span, int row, double cost, Likeness likeness) {
    boolean before(Piece other) {
        return span.compareTo(other.span) < 0;
    }

    double titleScore() {
        return likeness.title() - 0.7 * Math.max(0, likeness.employer()) - cost;
    }

    double employerScore() {
        return likeness.employer() - 0.7 * Math.max(0, likeness.title()) - cost;
    }
}
