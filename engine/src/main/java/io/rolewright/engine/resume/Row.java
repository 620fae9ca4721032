package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import java.util.List;

/**
 * One line of a résumé with what its looks tell.
 *
 * @param text its words, without blanks around them
 * @param start where {@code text} starts in the document's text
 * @param size font size in points; 0 when unknown
 * @param bold whether it is set in bold
 * @param afterGap whether an empty line or a new page stands before it
 * @param page page number from 1
 * @param words its folded words; empty for lines too long to be a heading or a header
 */
record Row(String text, int start, float size, boolean bold, boolean afterGap, int page, List<String> words) {
    /** Longer lines are running text; in UTF-16 code units. */
    static final int LONGEST_HEADER = 160;

    private static final String BULLETS = "•●▪■◦‣∙·○◆►▶➢➤✓✔\uf0b7\uf0a7\u2043-–—*+o>»";

    static Row of(String text, int start, float size, boolean bold, boolean afterGap, int page) {
        List<String> words = text.length() > LONGEST_HEADER ? List.of() : Words.of(text);
        return new Row(text, start, size, bold, afterGap, page, words);
    }

    Span span() {
        return new Span(start, start + text.length());
    }

    Span span(int from, int to) {
        return new Span(start + from, start + to);
    }

    int end() {
        return start + text.length();
    }

    boolean isLong() {
        return text.length() > LONGEST_HEADER;
    }

    /** Where the words start behind a bullet; 0 without one. */
    int afterBullet() {
        if (text.length() < 2 || BULLETS.indexOf(text.charAt(0)) < 0) {
            return 0;
        }
        boolean mark = "-–—*+o>".indexOf(text.charAt(0)) < 0;
        if (!mark && !isBlank(text.charAt(1))) {
            return 0;
        }
        int at = 1;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    boolean isBullet() {
        return afterBullet() > 0;
    }

    /** Whether its letters are capitals alone. */
    boolean isCaps() {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Whether it reads as part of a sentence: it ends or starts like one, or runs on. */
    boolean isProse() {
        if (isLong()) {
            return true;
        }
        char last = text.charAt(text.length() - 1);
        boolean ends = (last == '.' || last == ';') && words.size() > 5 && !endsWithInitials();
        boolean starts = Character.isLowerCase(text.codePointAt(0)) && words.size() > 1;
        return ends || starts || words.size() > 18;
    }

    /** "Sp. z o.o.", "S.A.": the point ends no sentence. */
    private boolean endsWithInitials() {
        return ". ".indexOf(text.charAt(text.length() - 3)) >= 0;
    }

    boolean looksLike(Row other) {
        return bold == other.bold && Math.abs(size - other.size) < 0.6 && isCaps() == other.isCaps();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
