package io.rolewright.engine.enhancement;

import java.util.Locale;

/** Compares words of a résumé with the text that they were taken from, whatever blanks stand between them. */
final class Quotes {
    private Quotes() {}

    /** The words of {@code text} with one space between them. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = !line.isEmpty();
            } else {
                line.append(gap ? " " : "").append(c);
                gap = false;
            }
        }
        return line.toString();
    }

    static boolean same(String value, String quoted) {
        return oneLine(value).equalsIgnoreCase(oneLine(quoted));
    }

    /** Whether {@code text} holds {@code value}, blanks and bullets between its words not counted. */
    static boolean holds(String text, String value) {
        return bare(text).contains(bare(value));
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Duties.isMark(c))
                .forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
