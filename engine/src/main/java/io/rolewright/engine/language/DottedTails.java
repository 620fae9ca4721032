package io.rolewright.engine.language;

/** What may stand behind a dot inside one word: {@code node.js}, {@code asp.net}, {@code Ph.D}. */
final class DottedTails {
    private static final String[] TAILS = {"js", "net", "io", "ai", "com", "d", "sc", "a", "s", "eng", "ed", "tech"};

    private DottedTails() {}

    /** Whether one of them stands at {@code from} and the word ends behind it. */
    static boolean holds(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && end - from < 5 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        for (String tail : TAILS) {
            if (tail.length() == end - from && matches(tail, text, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String tail, CharSequence text, int from) {
        for (int i = 0; i < tail.length(); i++) {
            if ((text.charAt(from + i) | 0x20) != tail.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
