package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.Line;
import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;

/** The words of corrections, written line by line behind a document's text. */
final class Addendum {
    private final Document document;
    private final StringBuilder text;
    private final List<Line> lines;

    Addendum(Document document) {
        this.document = document;
        this.text = new StringBuilder(document.text());
        this.lines = new ArrayList<>(document.lines());
    }

    /** Parts what follows from what stands before. */
    void gap() {
        text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "\n" : "\n\n");
    }

    Span line(String words) {
        int start = text.length();
        text.append(words);
        Span span = new Span(start, text.length());
        lines.add(new Line(span, document.pages(), null, 0, false));
        text.append('\n');
        return span;
    }

    /** A value that stands on a line of its own, and of which a person is sure. */
    Extracted<String> value(String words) {
        String value = Texts.oneLine(words);
        return new Extracted<>(value, line(value), 1);
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    Document whole() {
        return new Document(
                document.name(),
                document.mediaType(),
                document.sha256(),
                text(),
                document.pages(),
                lines,
                document.findings());
    }
}
