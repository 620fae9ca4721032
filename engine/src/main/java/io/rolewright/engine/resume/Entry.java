package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One job as a stretch of rows, before its words are told apart.
 *
 * @param rows header and duties
 * @param anchor index in {@code rows} of the row that holds the dates
 * @param header how many rows from the first may hold title and employer
 * @param date when; absent in a résumé without dates
 */
record Entry(
        List<Row> rows, int anchor, int header, @Nullable Dated date) {
    Entry {
        rows = List.copyOf(rows);
    }

    Span span() {
        return new Span(rows.getFirst().start(), rows.getLast().end());
    }

    /** Whether nothing but the header stands in it. */
    boolean isBare() {
        return header == rows.size();
    }
}
