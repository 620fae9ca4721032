package io.rolewright.engine.document;

/**
 * A paragraph, or a table row that reads as one line, with line breaks inside.
 *
 * @param size in points
 * @param startsBlock whether it stands apart from what came before
 */
record WordLine(String text, float size, boolean bold, boolean startsBlock) {
    boolean isBlank() {
        return text.isBlank();
    }

    WordLine asStart() {
        return new WordLine(text, size, bold, true);
    }
}
