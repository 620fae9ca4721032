package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads a stretch of an old Word file (body, text boxes, notes) from top to bottom. */
final class OldWordRange {
    private static final char CELL_END = 7;
    private static final char FIELD_START = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    /** In half points: nobody reads letters below 2 points. */
    private static final int SMALLEST = 4;
    /** White among the sixteen colours that a letter had first. */
    private static final int WHITE = 8;

    private final Range range;
    private final WordSight sight;
    private final List<WordLine> lines = new ArrayList<>();
    private final List<WordLine> cell = new ArrayList<>();
    private final List<List<WordLine>> cells = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private boolean inField;

    OldWordRange(Range range, WordSight sight) {
        this.range = range;
        this.sight = sight;
    }

    List<WordLine> lines() {
        for (int i = 0; i < range.numParagraphs(); i++) {
            read(range.getParagraph(i));
        }
        endRow();
        return lines;
    }

    /** Where the links that were met lead. */
    List<String> links() {
        return links;
    }

    private void read(Paragraph paragraph) {
        if (!paragraph.isInTable()) {
            endRow();
            lines.addAll(words(paragraph).lines());
        } else if (paragraph.isTableRowEnd()) {
            endRow();
        } else {
            cell.addAll(words(paragraph).lines());
            if (paragraph.text().indexOf(CELL_END) >= 0) {
                endCell();
            }
        }
    }

    private void endCell() {
        cells.add(List.copyOf(cell));
        cell.clear();
    }

    private void endRow() {
        if (!cell.isEmpty()) {
            endCell();
        }
        lines.addAll(WordRow.lines(cells));
        cells.clear();
    }

    private WordParagraph words(Paragraph paragraph) {
        WordParagraph words = new WordParagraph(new WordLook(2 * 10, false, paragraph.isInList()));
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            read(paragraph.getCharacterRun(i), words);
        }
        return words;
    }

    private void read(CharacterRun run, WordParagraph paragraph) {
        String words = spelled(run.text());
        boolean unseen = run.isVanished() || run.isMarkedDeleted() || run.getFontSize() < SMALLEST;
        if (!words.isEmpty() && sight.sees(words, unseen, run.getColor() == WHITE)) {
            paragraph.append(words, run.getFontSize(), run.isBold());
        }
    }

    private String spelled(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD_START -> inField = true;
                case FIELD_RESULT, FIELD_END -> endField();
                case 0x0B, 0x0C -> words.append('\n');
                case 0x1E -> words.append('-');
                default -> (inField ? field : words).append(c >= ' ' || c == '\t' ? String.valueOf(c) : "");
            }
        }
        return words.toString();
    }

    private void endField() {
        if (inField) {
            inField = false;
            WordField ended = WordField.of(field.toString());
            field.setLength(0);
            ended.link().ifPresent(links::add);
            if (ended.fetches()) {
                sight.noteActive();
            }
        }
    }
}
