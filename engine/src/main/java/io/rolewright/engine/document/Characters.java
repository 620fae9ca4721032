package io.rolewright.engine.document;

import java.text.Normalizer;

/** Makes the many ways in which files write the same character one. */
final class Characters {
    static final char BULLET = '•';

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int UNKNOWN = 0xFFFD;
    /** Places of Symbol and Wingdings where word processors take their list markers from. */
    private static final String SYMBOL_BULLETS =
            "\uF0B7\uF0A7\uF0A8\uF0D8\uF0FC\uF0E0\uF06C\uF06E\uF06F\uF071\uF075\uF076\uF077";

    private Characters() {}

    /**
     * Spaces of any width become one space, a wide gap one tab; ligatures and presentation forms become letters;
     * symbol-font bullets become {@code •}; invisible characters and icons go. The result is in NFC and trimmed. A
     * soft hyphen is kept at the very end only, where it says that the word goes on.
     */
    static String clean(String words) {
        if (isPlain(words)) {
            return words;
        }
        StringBuilder clean = new StringBuilder(words.length());
        words.codePoints().forEach(c -> append(c, clean));
        trimEnd(clean);
        if (!clean.isEmpty() && words.stripTrailing().endsWith("\u00AD")) {
            clean.append(SOFT_HYPHEN);
        }
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String words) {
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static void append(int c, StringBuilder clean) {
        if (c == '\t') {
            appendTab(clean);
        } else if (isSpace(c)) {
            appendSpace(clean);
        } else if (SYMBOL_BULLETS.indexOf(c) >= 0) {
            clean.append(BULLET);
        } else if (isForm(c)) {
            clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            clean.appendCodePoint(UNKNOWN);
        } else if (!isInvisible(c)) {
            clean.appendCodePoint(c);
        }
    }

    private static void appendTab(StringBuilder clean) {
        trimEnd(clean);
        if (!clean.isEmpty()) {
            clean.append('\t');
        }
    }

    private static void appendSpace(StringBuilder clean) {
        if (!clean.isEmpty() && !isBlank(clean.charAt(clean.length() - 1))) {
            clean.append(' ');
        }
    }

    private static void trimEnd(StringBuilder clean) {
        while (!clean.isEmpty() && isBlank(clean.charAt(clean.length() - 1))) {
            clean.setLength(clean.length() - 1);
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    // Icons of private fonts mean nothing as characters, but they part words.
    private static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (Character.getType(c) == Character.PRIVATE_USE && SYMBOL_BULLETS.indexOf(c) < 0);
    }

    private static boolean isInvisible(int c) {
        boolean joiner = c == 0x200C || c == 0x200D;
        int type = Character.getType(c);
        return type == Character.CONTROL || (type == Character.FORMAT && !joiner);
    }

    // Ligatures, Hebrew and Arabic presentation forms, full-width letters, mathematical alphabets.
    private static boolean isForm(int c) {
        return (c >= 0xFB00 && c <= 0xFDFF)
                || (c >= 0xFE70 && c <= 0xFEFC)
                || (c >= 0xFF01 && c <= 0xFF5E)
                || (c >= 0x1D400 && c <= 0x1D7FF);
    }
}
