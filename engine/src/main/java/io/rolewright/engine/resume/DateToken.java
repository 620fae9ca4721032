package io.rolewright.engine.resume;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A piece of text as dates see it: letters, digits, or one other character.
 *
 * @param kind what it is made of
 * @param start index of its first character
 * @param end index behind its last
 * @param word folded letters; empty for digits and marks
 * @param number value of up to four digits, -1 for anything else
 * @param mark the character of a mark; 0 for letters and digits
 */
record DateToken(Kind kind, int start, int end, String word, int number, char mark) {
    enum Kind {
        LETTERS,
        DIGITS,
        MARK
    }

    /** The tokens of a text; blanks are left out, line breaks are marks. */
    static List<DateToken> of(String text) {
        List<DateToken> tokens = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            int end = isDigit(c) ? runEnd(text, at, DateToken::isDigit) : wordEnd(text, at);
            if (isDigit(c)) {
                tokens.add(digits(text, at, end));
            } else if (end > at) {
                tokens.add(letters(text, at, end));
            } else if (c == '\n' || !(Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                tokens.add(new DateToken(Kind.MARK, at, at + 1, "", -1, c));
            }
            at = Math.max(end, at + 1);
        }
        return tokens;
    }

    /** A capital behind a small letter starts a new word: "2023–presentChef" comes from pages without blanks. */
    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && !startsWord(text, from, end)) {
            end++;
        }
        return end;
    }

    private static boolean startsWord(String text, int from, int at) {
        return at > from && Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
    }

    private static int runEnd(String text, int from, IntPredicate kind) {
        int end = from;
        while (end < text.length() && kind.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    boolean isMark(String marks) {
        return kind == Kind.MARK && marks.indexOf(mark) >= 0;
    }

    /** Whether it is a number of so many digits between two bounds. */
    boolean isNumber(int mostDigits, int least, int most) {
        return kind == Kind.DIGITS && length() <= mostDigits && number >= least && number <= most;
    }

    int length() {
        return end - start;
    }

    private static DateToken digits(String text, int start, int end) {
        int value = end - start > 4 ? -1 : Integer.parseInt(text, start, end, 10);
        return new DateToken(Kind.DIGITS, start, end, "", value, (char) 0);
    }

    /** No word of a date is longer than twelve letters. */
    private static DateToken letters(String text, int start, int end) {
        String word = end - start > 12 ? "" : String.join(" ", Words.of(text.substring(start, end)));
        return new DateToken(Kind.LETTERS, start, end, word, -1, (char) 0);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
