package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts glyphs together to words, in the order in which the file draws them. */
final class PrintedWords {
    /** In parts of the font's size. */
    private static final float VOID = 0.01f;

    private final List<PrintedWord> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable PrintedWord first;
    private @Nullable Glyph blank;
    private float x;
    private float right;

    private PrintedWords() {}

    static List<PrintedWord> of(List<Glyph> glyphs) {
        PrintedWords words = new PrintedWords();
        glyphs.forEach(words::add);
        words.end(words.blank != null);
        return words.words;
    }

    private void add(Glyph glyph) {
        if (glyph.isBlank()) {
            blank = blank == null ? glyph : blank;
            return;
        }
        if (blank != null && !isVoid(blank, glyph)) {
            end(true);
        }
        blank = null;
        if (!continues(glyph)) {
            end(false);
            first = PrintedWord.of(glyph);
        }
        text.append(glyph.text());
        x = glyph.x();
        right = glyph.right();
    }

    /** Browsers draw the place where a word may be parted as a blank that takes no room. */
    private static boolean isVoid(Glyph blank, Glyph next) {
        float most = VOID * next.size();
        return Math.abs(next.x() - blank.x()) <= most && Math.abs(next.baseline() - blank.baseline()) <= most;
    }

    // Raised letters ("1st") are drawn right behind the word, smaller and off its baseline. Where a file does not say
    // how
    // wide its letters are, they seem to overlap though they march on.
    private boolean continues(Glyph glyph) {
        if (first == null) {
            return false;
        }
        float gap = glyph.x() - right;
        float rise = Math.abs(glyph.baseline() - first.baseline());
        boolean level = rise <= 0.1f * first.size();
        boolean raised = rise <= 0.5f * first.size() && glyph.size() < 0.85f * first.size();
        return (level || raised) && gap <= first.wordGap() && (glyph.x() > x || gap >= -0.5f * first.size());
    }

    private void end(boolean spaceAfter) {
        if (first == null) {
            markSpace(spaceAfter);
            return;
        }
        words.add(new PrintedWord(
                text.toString(),
                first.x(),
                right,
                first.baseline(),
                first.size(),
                first.space(),
                first.bold(),
                spaceAfter));
        text.setLength(0);
        first = null;
    }

    private void markSpace(boolean spaceAfter) {
        if (spaceAfter && !words.isEmpty()) {
            words.add(words.removeLast().withSpaceAfter());
        }
    }
}
