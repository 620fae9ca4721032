package io.rolewright.engine.document;

import java.util.List;

/**
 * A paragraph, or a table row that reads as one line, with line breaks inside.
 *
 * @param size in points
 * @param startsBlock whether it stands apart from what came before
 */
record WordLine(String text, float size, boolean bold, boolean startsBlock) {
    /** Writes lines of a text that flows from page to page, as a block of its own. */
    static void write(List<WordLine> lines, DocumentText text) {
        text.endBlock();
        for (WordLine line : lines) {
            if (line.startsBlock() || line.isBlank()) {
                text.endBlock();
            }
            line.text().lines().forEach(words -> text.line(words, 1, null, line.size(), line.bold()));
        }
        text.endBlock();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** The same line as an entry of a list. */
    WordLine withMarker() {
        return new WordLine(Characters.BULLET + " " + text.strip(), size, bold, startsBlock);
    }

    WordLine asStart() {
        return new WordLine(text, size, bold, true);
    }
}
