package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a part of an OpenDocument text from top to bottom. */
final class OpenPart {
    /** What was deleted, is a remark about the text, or names it once more. */
    private static final Set<String> SKIPPED = Set.of(
            "tracked-changes",
            "annotation",
            "forms",
            "note-citation",
            "title",
            "desc",
            "hidden-text",
            "hidden-paragraph",
            "ruby-text",
            "page-number",
            "page-count",
            "table-of-content-source",
            "sequence-decls");
    /** What may hold paragraphs of its own. */
    private static final Set<String> SHAPES = Set.of(
            "frame",
            "text-box",
            "g",
            "rect",
            "custom-shape",
            "ellipse",
            "circle",
            "line",
            "polyline",
            "polygon",
            "path",
            "connector",
            "caption",
            "note-body");
    /** In half points: nobody reads letters below 2 points. */
    private static final int SMALLEST = 4;

    private final Xml xml;
    private final OpenStyles styles;
    private final WordSight sight;
    private final List<String> links = new ArrayList<>();

    OpenPart(Xml xml, OpenStyles styles, WordSight sight) {
        this.xml = xml;
        this.styles = styles;
        this.sight = sight;
    }

    /** The lines of the file's body. */
    List<WordLine> body() throws UnreadableDocumentException {
        while (xml.next() && !xml.opens("body")) {
            // What stands before the body are styles.
        }
        return until("body");
    }

    /** The lines up to the end of the element that was just opened. */
    List<WordLine> until(String end) throws UnreadableDocumentException {
        List<WordLine> lines = new ArrayList<>();
        while (xml.next() && !xml.closes(end)) {
            if (xml.isStart()) {
                readBlock(lines);
            }
        }
        return lines;
    }

    /** Where the links that were met lead. */
    List<String> links() {
        return links;
    }

    private void readBlock(List<WordLine> lines) throws UnreadableDocumentException {
        String name = xml.name();
        if (SKIPPED.contains(name) || xml.attribute("display", "").equals("none")) {
            xml.skip();
            return;
        }
        if (SHAPES.contains(name)) {
            lines.addAll(until(name));
            return;
        }
        switch (name) {
            case "p", "h" -> lines.addAll(paragraph().lines());
            case "list-item" -> lines.addAll(item());
            case "table-row" -> lines.addAll(row());
            case "image" -> noteImage();
            default -> {
                // Sections, lists and tables are what is in them.
            }
        }
    }

    private List<WordLine> item() throws UnreadableDocumentException {
        List<WordLine> lines = until("list-item");
        for (int i = 0; i < lines.size(); i++) {
            WordLine line = lines.get(i);
            if (!line.isBlank()) {
                boolean marked = line.text().charAt(0) == Characters.BULLET;
                lines.set(i, marked ? line : line.withMarker());
                break;
            }
        }
        return lines;
    }

    private List<WordLine> row() throws UnreadableDocumentException {
        List<List<WordLine>> cells = new ArrayList<>();
        while (xml.next() && !xml.closes("table-row")) {
            if (xml.opens("table-cell")) {
                cells.add(until("table-cell"));
            } else if (xml.isStart()) {
                xml.skip();
            }
        }
        return WordRow.lines(cells);
    }

    private WordParagraph paragraph() throws UnreadableDocumentException {
        OpenStyles.Look look = styles.paragraph(xml.attribute("style-name", ""));
        WordParagraph paragraph = new WordParagraph(new WordLook(look.size(), look.bold(), false));
        read(xml.name(), look, paragraph);
        return paragraph;
    }

    private void read(String end, OpenStyles.Look look, WordParagraph paragraph) throws UnreadableDocumentException {
        while (xml.next() && !xml.closes(end)) {
            if (xml.isStart()) {
                readInline(look, paragraph);
            } else {
                append(xml.characters(), look, paragraph);
            }
        }
    }

    private void readInline(OpenStyles.Look look, WordParagraph paragraph) throws UnreadableDocumentException {
        String name = xml.name();
        if (SKIPPED.contains(name)) {
            xml.skip();
            return;
        }
        if (SHAPES.contains(name)) {
            paragraph.addBoxes(until(name));
            return;
        }
        switch (name) {
            case "span" -> read(name, styles.span(xml.attribute("style-name", ""), look), paragraph);
            case "a" -> {
                links.add(xml.attribute("href", ""));
                read(name, look, paragraph);
            }
            case "tab" -> paragraph.append('\t');
            case "s" -> paragraph.append(' ');
            case "line-break" -> paragraph.append('\n');
            default -> {
                // Fields and bookmarks are what is in them.
            }
        }
    }

    private void append(String words, OpenStyles.Look look, WordParagraph paragraph) {
        if (!words.isEmpty() && sight.sees(words, look.unseen() || look.size() < SMALLEST, look.white())) {
            paragraph.append(words.replace('\n', ' ').replace('\t', ' '), look.size(), look.bold());
        }
    }

    private void noteImage() {
        String place = xml.attribute("href", "");
        if (place.contains("://")) {
            sight.noteActive();
        }
    }
}
