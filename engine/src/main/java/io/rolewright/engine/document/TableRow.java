package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows between two rules of a table: its cells, whose lines belong together before they belong to the cells beside them.
 *
 * @param rows at least two
 * @param gutters between the cells, from left to right
 */
record TableRow(List<Row> rows, List<Gutter> gutters) {
    /** Cells with more lines are columns of text that have a frame. */
    private static final int MOST_LINES = 8;

    /** The table row that starts here; it has no rows when none starts. */
    static TableRow at(int start, RuledRows page) {
        List<Gutter> gutters = new ArrayList<>();
        int end = start;
        if (!page.above().get(start).isEmpty()) {
            List<Gutter> open = Gutter.of(page.rows().get(start));
            for (end = start + 1; end < page.size() && page.above().get(end).isEmpty(); end++) {
                open = Gutter.common(open, Gutter.of(page.rows().get(end)));
            }
            int below = end;
            open.stream()
                    .filter(gutter -> page.isCrossed(start, gutter) && page.isCrossed(below, gutter))
                    .forEach(gutters::add);
        }
        boolean isRow = !gutters.isEmpty() && end - start > 1 && end - start <= MOST_LINES;
        return new TableRow(isRow ? page.rows().subList(start, end) : List.of(), gutters);
    }

    boolean isPresent() {
        return !rows.isEmpty();
    }

    String text() {
        List<String> cells = new ArrayList<>();
        float from = Float.NEGATIVE_INFINITY;
        for (Gutter gutter : gutters) {
            cells.add(cell(words(), from, gutter.middle()));
            from = gutter.middle();
        }
        cells.add(cell(words(), from, Float.POSITIVE_INFINITY));
        return cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining("\t"));
    }

    List<PrintedWord> words() {
        return rows.stream().flatMap(row -> row.words().stream()).toList();
    }

    private static String cell(List<PrintedWord> words, float from, float to) {
        List<PrintedWord> inside =
                words.stream().filter(word -> word.x() >= from && word.x() < to).toList();
        return Row.of(inside).stream().map(Row::text).collect(Collectors.joining(" "));
    }
}
