package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;

/**
 * A date or a stretch of dates found in a text.
 *
 * @param period what it says; a single date is both start and end
 * @param span its words
 * @param range whether two ends, or one and "since" or "present", were written
 * @param tail whether the span holds only the end of a stretch that started in the line above
 */
record Dated(Period period, Span span, boolean range, boolean tail) {
    Dated(Period period, Span span, boolean range) {
        this(period, span, range, false);
    }
}
