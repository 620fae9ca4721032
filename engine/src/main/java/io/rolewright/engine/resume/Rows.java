package io.rolewright.engine.resume;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.Line;
import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;

/** The lines of a document as rows. */
final class Rows {
    private Rows() {}

    static List<Row> of(Document document) {
        List<Row> rows = new ArrayList<>();
        int previous = 0;
        int page = 1;
        for (Line line : lines(document)) {
            Span span = trimmed(document.text(), line.span());
            if (span.length() > 0 && span.start() >= previous) {
                boolean gap = line.page() != page || rows.isEmpty() || isGap(document.text(), previous, span.start());
                rows.add(
                        Row.of(span.of(document.text()), span.start(), line.fontSize(), line.bold(), gap, line.page()));
                previous = span.end();
                page = line.page();
            }
        }
        return rows;
    }

    /** A document without lines, or with lines that do not fit its text, is cut at its line breaks. */
    private static List<Line> lines(Document document) {
        int length = document.text().length();
        boolean fits = document.lines().stream().allMatch(line -> line.span().end() <= length);
        return document.lines().isEmpty() || !fits ? cut(document.text()) : document.lines();
    }

    private static List<Line> cut(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(new Line(new Span(start, end), 1, null, 0, false));
            start = end + 1;
        }
        return lines;
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static boolean isGap(String text, int from, int to) {
        int first = text.indexOf('\n', from);
        return first >= 0 && first < to && text.indexOf('\n', first + 1) >= 0 && text.indexOf('\n', first + 1) < to;
    }
}
