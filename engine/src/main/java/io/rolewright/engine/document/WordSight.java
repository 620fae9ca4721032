package io.rolewright.engine.document;

/**
 * Decides what a reader of a Word file can see. White letters are hidden on white paper, but not on the dark panels that
 * templates draw; what lies behind a letter is not worked out, so one drawing or shade in the file keeps them, with a
 * finding.
 */
final class WordSight {
    private final DocumentText text;
    private final boolean hasPanels;

    WordSight(DocumentText text, boolean hasPanels) {
        this.text = text;
        this.hasPanels = hasPanels;
    }

    /** Something in the file would fetch or run something if a program let it. */
    void noteActive() {
        text.finding("document.active-content", Severity.WARNING);
    }

    boolean sees(String words, boolean unseen, boolean white) {
        if (words.isBlank() || (!unseen && !white)) {
            return true;
        }
        if (unseen || !hasPanels) {
            text.finding("document.hidden-text", Severity.WARNING);
            return false;
        }
        text.finding("document.hidden-text", Severity.INFO);
        return true;
    }
}
