package io.rolewright.engine.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A cell of a table.
 *
 * @param lines from top to bottom, at least one
 * @param right where its neighbour's words or the table end
 */
record TableCell(List<Row> lines, float right) {
    /** What stands between a cell's words and its neighbour's at least, in points. */
    private static final float PADDING = 9;

    /** What of {@code rows} starts between two edges; absent when nothing does. */
    static Optional<TableCell> of(List<Row> rows, float from, float to, float right) {
        List<PrintedWord> words = rows.stream()
                .flatMap(row -> row.words().stream())
                .filter(word -> word.x() >= from && word.x() < to)
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new TableCell(Row.of(words), right));
    }

    /** Whether no white stands between its lines. */
    boolean isDense() {
        return IntStream.range(1, lines.size()).allMatch(i -> lines.get(i).follows(lines.get(i - 1)));
    }

    /** Its lines; one when they are a single text that was wrapped. */
    List<Row> texts() {
        boolean wrapped = IntStream.range(1, lines.size()).allMatch(this::isWrapped);
        return wrapped
                ? List.of(new Row(
                        lines.stream().flatMap(line -> line.words().stream()).toList()))
                : lines;
    }

    /** The words of one or more lines in reading order. */
    static String text(Row row) {
        return Row.of(row.words()).stream().map(Row::text).collect(Collectors.joining(" "));
    }

    /** Whether the line's first word would not have fitted behind the line above, and both look alike. */
    private boolean isWrapped(int i) {
        Row above = lines.get(i - 1);
        Row line = lines.get(i);
        PrintedWord first = line.words().getFirst();
        boolean alike = above.bold() == line.bold() && Math.abs(above.size() - line.size()) < 0.6f;
        return !line.isListed() && alike && above.right() + first.space() + first.right() - first.x() > right - PADDING;
    }
}
