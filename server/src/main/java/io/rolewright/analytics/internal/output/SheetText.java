package io.rolewright.analytics.internal.output;

/** Text as a sheet can hold it. */
final class SheetText {
    /** More letters than this a cell does not take. */
    private static final int MOST = 32_767;

    private static final int LONGEST_NAME = 31;

    private SheetText() {}

    /** Without the characters that XML does not know, and cut where a cell ends. */
    static String of(String text) {
        var known = new StringBuilder();
        text.codePoints().filter(SheetText::isKnown).forEach(known::appendCodePoint);
        return known.length() <= MOST ? known.toString() : known.substring(0, MOST);
    }

    /** As the name of a sheet, which is short and lacks some signs. */
    static String name(String text) {
        var name = of(text).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME).strip();
    }

    private static boolean isKnown(int letter) {
        return (letter >= 0x20 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000
                || letter == '\t'
                || letter == '\n'
                || letter == '\r';
    }
}
