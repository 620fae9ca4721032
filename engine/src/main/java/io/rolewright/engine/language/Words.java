package io.rolewright.engine.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Walks over the words of a text, each folded (NFKD, lower case, no marks), in one pass and without regular
 * expressions.
 *
 * <p>{@code c++}, {@code c#}, {@code node.js}, {@code .net} and {@code 2.0} are one word each; a hyphen, slash or
 * space parts words; an apostrophe inside a word vanishes; {@code &} is the word {@code and}. What parts phrases (a
 * comma, a bracket, a full stop …) is told by {@link #startsPhrase()}. A walker is for one thread.
 */
public final class Words {
    private final CharSequence text;
    private int position;
    private int start;
    private int end;
    private boolean startsPhrase;
    private char[] folded = new char[32];
    private int length;

    /** A walker that stands before the first word of {@code text}. */
    public Words(CharSequence text) {
        this.text = text;
    }

    /** The folded words of {@code text}, in order. */
    public static List<String> of(CharSequence text) {
        List<String> all = new ArrayList<>();
        for (Words words = new Words(text); words.next(); ) {
            all.add(words.folded());
        }
        return all;
    }

    /** Moves to the next word; false behind the last one. */
    public boolean next() {
        startsPhrase = position == 0;
        do {
            position = skipGap(position);
            if (position >= text.length()) {
                return false;
            }
            readWord();
        } while (length == 0);
        return true;
    }

    /** Index of the word's first UTF-16 code unit. */
    public int start() {
        return start;
    }

    /** Index behind the word's last UTF-16 code unit. */
    public int end() {
        return end;
    }

    /** Whether a phrase cannot reach over the gap before this word; true for the first word. */
    public boolean startsPhrase() {
        return startsPhrase;
    }

    /** The folded word. */
    public String folded() {
        return new String(folded, 0, length);
    }

    /** The characters of the folded word, {@link #length()} of them; reused for the next word. */
    public char[] characters() {
        return folded;
    }

    /** How many characters the folded word has, at least 1. */
    public int length() {
        return length;
    }

    private int skipGap(int from) {
        int at = from;
        while (at < text.length() && !startsWord(at)) {
            char c = text.charAt(at);
            startsPhrase |= partsPhrases(c, at);
            at += Character.charCount(Character.codePointAt(text, at));
        }
        return at;
    }

    private boolean startsWord(int at) {
        char c = text.charAt(at);
        if (c == '&') {
            return true;
        }
        return c == '.' ? startsWithDot(at) : isWordCharacter(at);
    }

    /** The dot of {@code .net}, not the one that ends a sentence. */
    private boolean startsWithDot(int at) {
        return at + 3 < text.length()
                && (at == 0 || Character.isWhitespace(text.charAt(at - 1)) || isOpening(text.charAt(at - 1)))
                && DottedTails.holds(text, at + 1);
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '/' || c == ',';
    }

    /** A wrapped line goes on in lower case; any other new line starts something new. */
    private boolean partsPhrases(char c, int at) {
        if (c == '\n') {
            return at + 1 >= text.length() || !Character.isLowerCase(text.charAt(at + 1));
        }
        return !(Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '-'
                || c == '/'
                || c == '_'
                || c == '\u2010'
                || c == '\u2011'
                || c == '\u00AD'
                || c == '\'');
    }

    private void readWord() {
        start = position;
        length = 0;
        if (text.charAt(position) == '&') {
            append("and");
            end = ++position;
            return;
        }
        int at = position;
        while (at < text.length() && continuesWord(at)) {
            at = appendAt(at);
        }
        end = at;
        position = at;
    }

    private boolean continuesWord(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '.' -> at == start || (isWordCharacter(at - 1) && dotInside(at));
            case '+' -> at > start && !wordBehindPluses(at);
            case '#' -> at > start && Character.isLetter(text.charAt(at - 1)) && !isWordCharacter(at + 1);
            case '\'', '\u2019' -> at > start && isWordCharacter(at - 1) && isWordCharacter(at + 1);
            default -> isWordCharacter(at);
        };
    }

    private boolean dotInside(int at) {
        if (Character.isDigit(text.charAt(at - 1))) {
            return at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        }
        return DottedTails.holds(text, at + 1);
    }

    private boolean wordBehindPluses(int at) {
        int behind = at;
        while (behind < text.length() && text.charAt(behind) == '+') {
            behind++;
        }
        return isWordCharacter(behind);
    }

    private int appendAt(int at) {
        char c = text.charAt(at);
        if (c < 128) {
            if (c != '\'') {
                append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
            }
            return at + 1;
        }
        int codePoint = Character.codePointAt(text, at);
        append(Folding.fold(codePoint));
        return at + Character.charCount(codePoint);
    }

    private boolean isWordCharacter(int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int codePoint = Character.codePointAt(text, at);
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private void append(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            append(characters.charAt(i));
        }
    }

    private void append(char c) {
        if (length == folded.length) {
            folded = Arrays.copyOf(folded, length * 2);
        }
        folded[length++] = c;
    }
}
