package io.rolewright.shared;

/**
 * Text from outside that may come to stand in a spreadsheet. What a spreadsheet would take for a formula, and run, gets an
 * apostrophe in front, which makes it text and is not shown.
 */
public final class SpreadsheetText {
    /** Also in the width of East Asian letters, which some spreadsheets take for the same. */
    private static final String LEADS = "=+-@＝＋－＠";

    private SpreadsheetText() {}

    /** The text, with an apostrophe in front where it would be taken for a formula. */
    public static String of(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /** A tab or a line's end in front counts too: a spreadsheet that drops it finds what is behind it. */
    private static boolean isFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        var first = text.charAt(0);
        return first == '\t' || first == '\r' || first == '\n' || LEADS.indexOf(firstSeen(text)) >= 0;
    }

    /** The first character that is neither blank nor unseen. */
    private static int firstSeen(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter)
                        && !Character.isSpaceChar(letter)
                        && !Character.isISOControl(letter)
                        && Character.getType(letter) != Character.FORMAT)
                .findFirst()
                .orElse(' ');
    }
}
