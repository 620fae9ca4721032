package io.rolewright.engine.proof;

/**
 * What stands between two words.
 *
 * @param marks the signs that carry meaning, in order: all but blanks, bullets, full stops, semicolons, exclamation marks and
 *     pictures; quotes and dashes of one kind are the same
 * @param stops whether a sentence, an item or a line ends in it; two blanks before a capital part items too
 * @param breaks whether a line ends in it
 * @param blank whether there is a blank or a line end in it
 * @param wide whether blanks stand side by side in it
 */
record Gap(String marks, boolean stops, boolean breaks, boolean blank, boolean wide) {
    private static final String BULLETS = "•▪◦●○‣✓✔➢»·\uF0B7";

    static Gap of(String text, int start, int end) {
        StringBuilder marks = new StringBuilder();
        boolean stops = false;
        boolean breaks = false;
        boolean blank = false;
        boolean wide = false;
        boolean wasBlank = false;
        for (int at = start; at < end; ) {
            int c = text.codePointAt(at);
            boolean bullet = BULLETS.indexOf(c) >= 0 || isListMark(text, c, at);
            boolean ends = bullet || c == '\n' || ";!?:".indexOf(c) >= 0 || c == '.';
            stops |= ends;
            breaks |= c == '\n';
            blank |= isBlank(c);
            wide |= wasBlank && isBlank(c);
            wasBlank = isBlank(c);
            if (!bullet && !isBlank(c) && !isPicture(c) && c != '.' && c != ';' && c != '!') {
                marks.appendCodePoint(plain(c));
            }
            at += Character.charCount(c);
        }
        boolean parted = wide && start > 0 && end < text.length() && !Character.isLowerCase(text.charAt(end));
        return new Gap(marks.toString(), stops || parted, breaks, blank, wide);
    }

    /** Whether this may stand where {@code source} stood: the same signs, and a blank where there was one. */
    boolean says(Gap source) {
        return says(source, "");
    }

    /** The same with {@code more} before its signs. */
    boolean says(Gap source, String more) {
        return marks.equals(more + source.marks) && (blank || !source.blank);
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

    private static boolean isPicture(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || c == 0xFE0F || c == 0x200D || c >= 0x1F3FB && c <= 0x1F3FF;
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
