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

    /** Titles go on behind marks more often than names do, and a clear title may well name a branch. */
    double titleScore() {
        double doubt = likeness.title() >= 1 ? 0.3 : 0.7;
        return likeness.title() - doubt * Math.max(0, likeness.employer()) - 0.6 * cost;
    }

    double employerScore() {
        return likeness.employer() - 0.7 * Math.max(0, likeness.title()) - cost;
    }
}
