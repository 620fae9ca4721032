package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a region falls into two columns: the longest stretch of rows with a common gutter whose sides are texts of
 * their own. Rows above it (a full-width header) and below it are regions again.
 *
 * @param first index of the first row of the stretch
 * @param end index behind its last row
 * @param x where the left column ends
 * @param weight number of rows of the smaller column
 */
record ColumnCut(int first, int end, float x, int weight) {
    /** Pages with more rows are lists or nonsense; the search grows with their square. */
    private static final int MOST_ROWS = 400;
    /** Three and more columns with fewer rows are a table; it is read row by row. */
    private static final int ROWS_OF_A_TABLE = 25;

    static Optional<ColumnCut> in(RuledRows page) {
        List<Row> rows = page.rows();
        if (rows.size() > MOST_ROWS) {
            return Optional.empty();
        }
        List<List<Gutter>> free = rows.stream().map(Gutter::of).toList();
        List<ColumnCut> cuts = new ArrayList<>();
        for (int first = 0; first < rows.size(); first++) {
            stretch(free, first, page, cuts);
        }
        return cuts.stream().max(Comparator.comparingInt(ColumnCut::weight));
    }

    /** The regions in reading order: above, left, right, below. */
    List<List<PrintedWord>> parts(List<Row> rows) {
        List<PrintedWord> inside = words(rows.subList(first, end));
        return List.of(
                words(rows.subList(0, first)),
                inside.stream().filter(word -> word.x() < x).toList(),
                inside.stream().filter(word -> word.x() >= x).toList(),
                words(rows.subList(end, rows.size())));
    }

    // Follows the gutters of one row down as far as one is left, and notes each that parts two columns when it ends.
    private static void stretch(List<List<Gutter>> free, int first, RuledRows page, List<ColumnCut> cuts) {
        List<Gutter> open = free.get(first);
        for (int end = first + 1; !open.isEmpty(); end++) {
            List<Gutter> next = end < page.size() ? open(free, open, end, page) : List.of();
            boolean table = end - first < ROWS_OF_A_TABLE && Gutter.countInside(open) > 1;
            for (Gutter gutter : table ? List.<Gutter>of() : open) {
                if (gutter.isInside() && gutter.ends(next) && !reachesUp(gutter, first, free, page)) {
                    consider(page.rows(), first, end, gutter.middle()).ifPresent(cuts::add);
                }
            }
            open = next;
        }
    }

    private static boolean reachesUp(Gutter gutter, int first, List<List<Gutter>> free, RuledRows page) {
        return first > 0
                && !page.isCrossed(first, gutter)
                && Gutter.common(List.of(gutter), free.get(first - 1)).stream().anyMatch(Gutter::isInside);
    }

    // A rule that is drawn across a gutter ends it: what stands above and below are rows of a table.
    private static List<Gutter> open(List<List<Gutter>> free, List<Gutter> above, int row, RuledRows page) {
        return page.free(row, Gutter.common(above, free.get(row)));
    }

    private static Optional<ColumnCut> consider(List<Row> rows, int first, int end, float x) {
        int last = end == rows.size() ? end : withoutTail(rows, first, end, x);
        ColumnPair pair = ColumnPair.of(rows.subList(first, last), x);
        return pair.isTwoTexts() ? Optional.of(new ColumnCut(first, last, x, pair.smaller())) : Optional.empty();
    }

    // What follows the columns on one side only belongs to the full-width text below.
    private static int withoutTail(List<Row> rows, int first, int end, float x) {
        int last = end;
        while (last > first
                && !(rows.get(last - 1).x() < x && rows.get(last - 1).right() > x)) {
            last--;
        }
        return last;
    }

    private static List<PrintedWord> words(List<Row> rows) {
        return rows.stream().flatMap(row -> row.words().stream()).toList();
    }
}
