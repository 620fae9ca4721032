package io.rolewright.engine.proof;

/**
 * What stands between two words.
 *
 * @param marks the signs that carry meaning, in order: all but blanks, bullets, full stops, semicolons and exclamation marks;
 *     quotes and dashes of one kind are the same
 * @param stop how much ends in it
 * @param item whether a bullet stands in it
 * @param blank whether there is a blank or a line end in it
 * @param wide whether blanks stand side by side in it
 */
record Gap(String marks, Stop stop, boolean item, boolean blank, boolean wide) {
    private static final String BULLETS = "•▪◦●○‣✓✔➢»·\uF0B7";
    private static final int JOINER = 0x200D;
    private static final int VARIATION = 0xFE0F;

    /** What ends where two words are parted; a later one ends more. */
    enum Stop {
        /** Nothing. */
        NONE,
        /** An item: a semicolon, a colon, a bullet, or two blanks before a capital. */
        ITEM,
        /** A sentence. */
        SENTENCE,
        /** A line. */
        LINE,
        /** A paragraph. */
        PARAGRAPH
    }

    static Gap of(String text, int start, int end) {
        StringBuilder marks = new StringBuilder();
        int lines = 0;
        boolean sentence = false;
        boolean item = false;
        boolean semicolon = false;
        boolean blank = false;
        boolean wide = false;
        for (int at = start; at < end; ) {
            int c = text.codePointAt(at);
            boolean bullet = BULLETS.indexOf(c) >= 0 || isListMark(text, c, at);
            item |= bullet;
            semicolon |= c == ';' || c == ':';
            sentence |= c == '.' || c == '!' || c == '?';
            lines += c == '\n' ? 1 : 0;
            wide |= isBlank(c) && at > start && isBlank(text.charAt(at - 1));
            blank |= isBlank(c);
            if (!bullet && !isBlank(c) && ".;!".indexOf(c) < 0 && c != JOINER && c != VARIATION) {
                marks.appendCodePoint(plain(c));
            }
            at += Character.charCount(c);
        }
        boolean parted = wide && start > 0 && end < text.length() && !Character.isLowerCase(text.charAt(end));
        return new Gap(marks.toString(), stop(lines, sentence, semicolon || item || parted), item, blank, wide);
    }

    private static Stop stop(int lines, boolean sentence, boolean item) {
        if (lines > 0) {
            return lines > 1 ? Stop.PARAGRAPH : Stop.LINE;
        }
        if (sentence) {
            return Stop.SENTENCE;
        }
        return item ? Stop.ITEM : Stop.NONE;
    }

    boolean stops() {
        return stop != Stop.NONE;
    }

    boolean breaks() {
        return stop.compareTo(Stop.LINE) >= 0;
    }

    /** Whether this may stand where {@code source} stood: the same signs, a blank or a bullet where there was one, no less ended. */
    boolean says(Gap source) {
        return says(source, "");
    }

    /** The same with {@code more} before its signs. */
    boolean says(Gap source, String more) {
        return marks.equals(more + source.marks)
                && (blank || !source.blank)
                && (item || !source.item)
                && stop.compareTo(source.stop) >= 0;
    }

    /** A hyphen or a star that a line begins with, or a star between blanks. */
    private static boolean isListMark(String text, int c, int at) {
        if (c != '-' && c != '*' && c != '–' && c != '—') {
            return false;
        }
        boolean blankBehind = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        boolean lineBefore = at == 0 || text.charAt(at - 1) == '\n';
        boolean blankBefore = lineBefore || Character.isWhitespace(text.charAt(at - 1));
        return blankBehind && (lineBefore || c == '*' && blankBefore);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int plain(int c) {
        return switch (c) {
            case '‘', '’', '‛', '`', '´' -> '\'';
            case '“', '”', '„', '«' -> '"';
            case '–', '—', '‐', '‑' -> '-';
            default -> c;
        };
    }
}
