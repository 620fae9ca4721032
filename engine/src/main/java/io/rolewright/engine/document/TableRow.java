package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows between two rules of a table: its cells, whose lines belong together before they belong to the cells beside them.
 *
 * @param rows at least two
 * @param cells from left to right, none empty
 */
record TableRow(List<Row> rows, List<TableCell> cells) {
    /** Rows with more lines are columns of text that have a frame. */
    private static final int MOST_LINES = 24;

    private static final TableRow NONE = new TableRow(List.of(), List.of());

    /**
     * What is read as one line.
     *
     * @param row its words, for their place and look
     */
    record Line(String text, Row row) {}

    /** The table row that starts here; it has no rows when none starts. */
    static TableRow at(int start, RuledRows page) {
        int below = below(start, page);
        int end = below > start ? end(start, below, page) : start;
        List<Gutter> gutters = end - start > 1 ? gutters(start, end, below, page) : List.of();
        TableRow row = gutters.isEmpty() ? NONE : cut(start, end, gutters, page);
        return row.cells.stream().allMatch(TableCell::isDense) ? row : NONE;
    }

    /** The first row below the next rule; {@code start} when no rule stands above it. */
    private static int below(int start, RuledRows page) {
        int below = start;
        if (!page.above().get(start).isEmpty()) {
            below++;
            while (below < page.size() && page.above().get(below).isEmpty()) {
                below++;
            }
        }
        return below;
    }

    /** White space, as before the next heading, ends the row, and so does a list. */
    private static int end(int start, int below, RuledRows page) {
        int end = start + 1;
        while (end < below && !page.rows().get(end).isListed() && isNear(end, page)) {
            end++;
        }
        return end - start <= MOST_LINES ? end : start;
    }

    private static boolean isNear(int i, RuledRows page) {
        return page.rows().get(i).follows(page.rows().get(i - 1));
    }

    /** The gutters that run through all rows and that rules close above and below. */
    private static List<Gutter> gutters(int start, int end, int below, RuledRows page) {
        List<Gutter> open = Gutter.of(page.rows().get(start));
        for (int i = start + 1; i < end; i++) {
            open = Gutter.common(open, Gutter.of(page.rows().get(i)));
        }
        return open.stream()
                .filter(gutter -> page.isCrossed(start, gutter) && page.isCrossed(below, gutter))
                .toList();
    }

    private static TableRow cut(int start, int end, List<Gutter> gutters, RuledRows page) {
        List<Row> rows = page.rows().subList(start, end);
        List<TableCell> cells = new ArrayList<>();
        float from = Float.NEGATIVE_INFINITY;
        for (Gutter gutter : gutters) {
            TableCell.of(rows, from, gutter.middle(), gutter.to()).ifPresent(cells::add);
            from = gutter.middle();
        }
        TableCell.of(rows, from, Float.POSITIVE_INFINITY, page.reach(start)).ifPresent(cells::add);
        return new TableRow(rows, cells);
    }

    boolean isPresent() {
        return !rows.isEmpty();
    }

    /**
     * Cells that hold one text each are one line. A cell of several lines goes on below the line that its first makes
     * with the cells beside it; where there are more such cells, they follow one another.
     */
    List<Line> lines() {
        List<List<Row>> texts = cells.stream().map(TableCell::texts).toList();
        long longer = texts.stream().filter(cell -> cell.size() > 1).count();
        if (longer > 1) {
            return texts.stream().flatMap(List::stream).map(TableRow::line).toList();
        }
        List<Row> first = texts.stream().map(List::getFirst).toList();
        Stream<Row> below = texts.stream().flatMap(cell -> cell.stream().skip(1));
        return Stream.concat(Stream.of(line(first)), below.map(TableRow::line)).toList();
    }

    private static Line line(Row row) {
        return line(List.of(row));
    }

    private static Line line(List<Row> parts) {
        Row whole =
                new Row(parts.stream().flatMap(part -> part.words().stream()).toList());
        return new Line(parts.stream().map(TableCell::text).collect(Collectors.joining("\t")), whole);
    }
}
