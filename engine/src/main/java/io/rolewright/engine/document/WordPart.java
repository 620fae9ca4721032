package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one part of a Word file (body, header, notes) from top to bottom. */
final class WordPart {
    /** What another author has deleted or moved away, and the second form of what was already read. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "Fallback", "sectPr", "tblPr", "trPr", "tcPr", "sdtPr", "pPrChange", "rPrChange");

    private final Xml xml;
    private final WordStyles styles;
    private final Map<String, String> targets;
    private final WordSight sight;
    private final List<String> links = new ArrayList<>();

    /** @param targets the addresses that the part's links lead to, by id */
    WordPart(Xml xml, WordStyles styles, Map<String, String> targets, WordSight sight) {
        this.xml = xml;
        this.styles = styles;
        this.targets = targets;
        this.sight = sight;
    }

    List<WordLine> read() throws UnreadableDocumentException {
        List<WordLine> lines = new ArrayList<>();
        while (xml.next()) {
            readBlock(lines);
        }
        return lines;
    }

    /** Where the links that were met lead. */
    List<String> links() {
        return links;
    }

    private List<WordLine> readUntil(String end) throws UnreadableDocumentException {
        List<WordLine> lines = new ArrayList<>();
        while (xml.next() && !xml.closes(end)) {
            readBlock(lines);
        }
        return lines;
    }

    private void readBlock(List<WordLine> lines) throws UnreadableDocumentException {
        if (!xml.isStart()) {
            return;
        }
        String name = xml.name();
        if (SKIPPED.contains(name) || isSeparator(name)) {
            xml.skip();
        } else if (name.equals("p") && xml.isWord()) {
            lines.addAll(readParagraph());
        } else if (name.equals("tr") && xml.isWord()) {
            lines.addAll(readRow());
        }
    }

    // The line above the footnotes is stored as a note of a type of its own.
    private boolean isSeparator(String name) {
        return name.endsWith("note") && !xml.attribute("type", "normal").equals("normal");
    }

    private List<WordLine> readRow() throws UnreadableDocumentException {
        List<List<WordLine>> cells = new ArrayList<>();
        while (xml.next() && !xml.closes("tr")) {
            if (xml.opens("tc")) {
                cells.add(readUntil("tc"));
            } else if (xml.isStart() && SKIPPED.contains(xml.name())) {
                xml.skip();
            }
        }
        return WordRow.lines(cells);
    }

    private List<WordLine> readParagraph() throws UnreadableDocumentException {
        WordParagraph paragraph = new WordParagraph(styles.look(""));
        while (xml.next() && !xml.closes("p")) {
            if (xml.isStart()) {
                readInParagraph(paragraph);
            }
        }
        return paragraph.lines();
    }

    private void readInParagraph(WordParagraph paragraph) throws UnreadableDocumentException {
        switch (xml.name()) {
            case "pPr" -> readProperties(paragraph);
            case "r" -> new WordRun(xml, sight, paragraph).read(this);
            case "hyperlink" -> links.add(targets.getOrDefault(xml.attribute("id", ""), ""));
            default -> readInside(paragraph);
        }
    }

    /** What may stand anywhere inside a paragraph: things to skip and text boxes. */
    void readInside(WordParagraph paragraph) throws UnreadableDocumentException {
        if (SKIPPED.contains(xml.name())) {
            xml.skip();
        } else if (xml.opens("txbxContent")) {
            paragraph.addBoxes(readUntil("txbxContent"));
        } else if (xml.opens("instrText")) {
            readField(xml.text());
        }
    }

    private void readField(String instruction) {
        WordField field = WordField.of(instruction);
        field.link().ifPresent(links::add);
        if (field.fetches()) {
            sight.noteActive();
        }
    }

    private void readProperties(WordParagraph paragraph) throws UnreadableDocumentException {
        while (xml.next() && !xml.closes("pPr")) {
            if (xml.opens("pStyle")) {
                paragraph.look(styles.look(xml.attribute("val", "")));
            } else if (xml.opens("numId")) {
                paragraph.look(paragraph.look().asList(xml.number("val", 0) > 0));
            } else if (xml.opens("rPr") || xml.opens("pPrChange")) {
                xml.skip();
            }
        }
    }
}
