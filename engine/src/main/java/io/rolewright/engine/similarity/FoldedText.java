package io.rolewright.engine.similarity;

import io.rolewright.engine.language.Folding;
import java.util.Arrays;

/**
 * A text as bytes, made for hashing its words fast: letters and digits folded, apostrophes left out, 0 for everything else. Two
 * bytes stand for a character beyond Latin-1. Behind the text are zeros, so that eight bytes can be read from any place.
 */
final class FoldedText {
    static final int PADDING = 8;

    private static final char RIGHT_QUOTE = '\u2019';
    private static final byte LEFT_OUT = 1;
    private static final int LATIN = 256;

    /** What stands for each of the first 256 characters. */
    private static final byte[] FOLDED = folded();

    private byte[] bytes;
    private int length;

    FoldedText(CharSequence text) {
        char[] characters = text.toString().toCharArray();
        bytes = new byte[characters.length + PADDING];
        int at = 0;
        while (at < characters.length) {
            at = appendLatin(characters, at);
            if (at < characters.length) {
                append(characters[at++], characters.length - at);
            }
        }
    }

    private static byte[] folded() {
        byte[] folded = new byte[LATIN];
        for (char c = 0; c < LATIN; c++) {
            String one = Folding.fold(c);
            folded[c] = one.isEmpty() || one.charAt(0) >= LATIN ? 0 : (byte) one.charAt(0);
        }
        folded['\''] = LEFT_OUT;
        return folded;
    }

    private int appendLatin(char[] characters, int from) {
        int at = from;
        int end = length;
        while (at < characters.length && characters[at] < LATIN) {
            byte folded = FOLDED[characters[at++]];
            bytes[end] = folded;
            end += folded == LEFT_OUT ? 0 : 1;
        }
        bytes[end] = 0;
        length = end;
        return at;
    }

    /** A mark belongs to the letter before it. */
    private void append(char c, int left) {
        if (c == RIGHT_QUOTE || Character.getType(c) == Character.NON_SPACING_MARK) {
            return;
        }
        String folded = Character.isSurrogate(c) ? String.valueOf(c) : Folding.fold(c);
        makeRoom(2 * folded.length() + 1 + left);
        if (folded.isEmpty()) {
            bytes[length++] = 0;
        }
        for (int i = 0; i < folded.length(); i++) {
            appendFolded(folded.charAt(i));
        }
    }

    private void makeRoom(int more) {
        int needed = length + more + PADDING;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, needed + length / 2);
        }
    }

    private void appendFolded(char c) {
        if (c < LATIN) {
            bytes[length++] = (byte) c;
        } else {
            bytes[length++] = (byte) (c >> 8 | 0x80);
            bytes[length++] = (byte) (c | 0x80);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }
}
