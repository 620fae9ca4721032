package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs and table rows of the body, a header, a note or a text box of an RTF file while they are read. */
final class RtfFlow {
    private static final WordLook PLAIN = new WordLook(24, false, false);

    private final List<WordLine> lines = new ArrayList<>();
    private final List<WordLine> cell = new ArrayList<>();
    private final List<List<WordLine>> cells = new ArrayList<>();
    private WordParagraph paragraph = new WordParagraph(PLAIN);
    private boolean inTable;

    void append(String words, int size, boolean bold) {
        paragraph.append(words, size, bold);
    }

    void append(char c) {
        paragraph.append(c);
    }

    void mark() {
        paragraph.look(PLAIN.asList(true));
    }

    void addBoxes(List<WordLine> boxes) {
        paragraph.addBoxes(boxes);
    }

    void inTable(boolean whether) {
        inTable = whether;
    }

    void endParagraph() {
        (inTable ? cell : lines).addAll(paragraph.lines());
        paragraph = new WordParagraph(PLAIN);
    }

    void endCell() {
        cell.addAll(paragraph.lines());
        paragraph = new WordParagraph(PLAIN);
        cells.add(List.copyOf(cell));
        cell.clear();
    }

    void endRow() {
        lines.addAll(WordRow.lines(cells));
        cells.clear();
    }

    /** Everything that was read. */
    List<WordLine> end() {
        endParagraph();
        if (!cell.isEmpty()) {
            cells.add(List.copyOf(cell));
        }
        endRow();
        return lines;
    }
}
