package io.rolewright.engine.document;

import java.nio.charset.StandardCharsets;

/**
 * The groups, control words and bytes of an RTF file, one after the other. Braces that do not match and words that nobody
 * knows are taken as they come, for the sake of files that end early.
 */
final class RtfTokens {
    /** What is done with each. */
    interface Taker {
        void open() throws UnreadableDocumentException;

        void close();

        /**
         * A control word or symbol.
         *
         * @param number what stands behind it; 1 when nothing does
         */
        void word(String name, int number);

        /** A byte of the text in the encoding of its font. */
        void letter(byte letter);
    }

    private static final int LONGEST_WORD = 32;
    private static final int MOST_DIGITS = 9;

    private final byte[] bytes;
    private final Taker taker;
    private int at;

    private RtfTokens(byte[] bytes, Taker taker) {
        this.bytes = bytes;
        this.taker = taker;
    }

    static void read(byte[] bytes, Taker taker) throws UnreadableDocumentException {
        RtfTokens tokens = new RtfTokens(bytes, taker);
        while (tokens.at < bytes.length) {
            tokens.next();
        }
    }

    private void next() throws UnreadableDocumentException {
        byte c = bytes[at++];
        switch (c) {
            case '{' -> taker.open();
            case '}' -> taker.close();
            case '\\' -> command();
            case '\r', '\n' -> {
                // Lines of the file mean nothing.
            }
            default -> taker.letter(c);
        }
    }

    private void command() {
        if (at >= bytes.length) {
            return;
        }
        if (isLetter(bytes[at])) {
            word();
        } else if (bytes[at] == '\'') {
            hexadecimal();
        } else {
            taker.word(String.valueOf((char) (bytes[at++] & 0xFF)), 1);
        }
    }

    private void word() {
        int start = at;
        while (at < bytes.length && at - start < LONGEST_WORD && isLetter(bytes[at])) {
            at++;
        }
        String name = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
        int number = number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (name.equals("bin")) {
            at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
        } else {
            taker.word(name, number);
        }
    }

    private int number() {
        boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        at += negative ? 1 : 0;
        int start = at;
        int number = 0;
        while (at < bytes.length && at - start < MOST_DIGITS && isDigit(bytes[at])) {
            number = number * 10 + bytes[at++] - '0';
        }
        return at == start ? 1 : negative ? -number : number;
    }

    private void hexadecimal() {
        int high = digit(at + 1);
        int low = digit(at + 2);
        at += 3;
        if (high >= 0 && low >= 0) {
            taker.letter((byte) (high << 4 | low));
        }
    }

    private int digit(int index) {
        return index < bytes.length ? Character.digit(bytes[index], 16) : -1;
    }

    private static boolean isLetter(byte c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }
}
