package io.rolewright.evaluation.resumefields;

import java.util.List;
import java.util.Locale;

/** Rows of cells in columns, for a terminal. */
final class Table {
    private Table() {}

    /** A name at the left, figures at the right of their columns. */
    static List<String> lines(List<List<String>> rows) {
        return rows.stream()
                .map(row -> String.format(Locale.ROOT, "%-12s", row.getFirst())
                        + String.join(
                                "",
                                row.subList(1, row.size()).stream()
                                        .map(cell -> String.format(Locale.ROOT, " %11.11s", cell))
                                        .toList()))
                .toList();
    }
}
