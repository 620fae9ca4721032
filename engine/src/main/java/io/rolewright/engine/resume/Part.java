package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import java.util.List;

/**
 * The rows under one heading.
 *
 * @param section what the heading says
 * @param rows without the heading
 */
record Part(Section section, List<Row> rows) {
    Part {
        rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** From its first to its last word; only for a part that is not empty. */
    Span span() {
        return new Span(rows.getFirst().start(), rows.getLast().end());
    }
}
