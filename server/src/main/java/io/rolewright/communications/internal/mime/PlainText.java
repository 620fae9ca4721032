package io.rolewright.communications.internal.mime;

/** Texts of strangers, fit to be stored and shown: without control characters, and with whole characters only. */
final class PlainText {
    private static final char UNKNOWN = '\uFFFD';

    private PlainText() {}

    /** Several lines, each ended by a line feed. */
    static String lines(String text, int most) {
        return clean(text.replace("\r\n", "\n").replace('\r', '\n'), most, "\n\t")
                .strip();
    }

    /** One line. */
    static String line(String text, int most) {
        return clean(text.replace('\r', ' ').replace('\n', ' ').replace('\t', ' '), most, "")
                .strip();
    }

    private static String clean(String text, int most, String allowed) {
        var clean = new StringBuilder(Math.min(text.length(), most));
        for (var at = 0; at < text.length(); ) {
            var one = text.codePointAt(at);
            at += Character.charCount(one);
            if (clean.length() + Character.charCount(one) > most) {
                break;
            }
            if (isLoneSurrogate(one)) {
                clean.append(UNKNOWN);
            } else if (!Character.isISOControl(one) || allowed.indexOf(one) >= 0) {
                clean.appendCodePoint(one);
            }
        }
        return clean.toString();
    }

    private static boolean isLoneSurrogate(int one) {
        return one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE;
    }
}
