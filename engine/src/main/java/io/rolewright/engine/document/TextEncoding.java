package io.rolewright.engine.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How the bytes of a text stand for characters.
 *
 * @param charset what the bytes are decoded with
 * @param mark length of the byte order mark before the text
 */
public record TextEncoding(Charset charset, int mark) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Text of people has no control characters; one in a hundred is forgiven. */
    private static final int CONTROLS_PER_CHARACTERS = 100;

    /** Empty when the bytes are no text in UTF-8, UTF-16 or Windows-1252. */
    public static Optional<TextEncoding> of(byte[] bytes) {
        TextEncoding encoding = guess(bytes);
        return looksLikeText(encoding.decode(bytes, bytes.length)) ? Optional.of(encoding) : Optional.empty();
    }

    /** The characters of at most the first {@code upTo} bytes, without the mark. */
    public String decode(byte[] bytes, int upTo) {
        int length = Math.min(bytes.length, upTo) - mark;
        return charset.decode(ByteBuffer.wrap(bytes, mark, Math.max(0, length))).toString();
    }

    private static TextEncoding guess(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        return withoutMark(bytes);
    }

    // Latin letters in UTF-16 have a zero in every second byte; no 8-bit text has one at all.
    private static TextEncoding withoutMark(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros[1] * 4L > bytes.length && zeros[0] * 4L < zeros[1]) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (zeros[0] * 4L > bytes.length && zeros[1] * 4L < zeros[0]) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        return new TextEncoding(isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return decoded.limit() <= bytes.length;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean looksLikeText(String text) {
        long odd = text.chars().filter(TextEncoding::isOdd).count();
        return odd * CONTROLS_PER_CHARACTERS <= text.length();
    }

    private static boolean isOdd(int c) {
        return c == 0xFFFD || (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
