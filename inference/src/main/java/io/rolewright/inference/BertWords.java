package io.rolewright.inference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words as uncased BERT models were trained with: control characters gone, no accents, lower case,
 * every punctuation mark and every Chinese character a word of its own.
 *
 * <p>Source: BERT's reference implementation, class {@code BasicTokenizer}; compared with the Rust tokenizers in a test.
 */
final class BertWords {
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private BertWords() {}

    static List<String> of(String text) {
        BertWords reading = new BertWords();
        withoutAccents(text).codePoints().forEach(reading::read);
        reading.endWord();
        return reading.words;
    }

    private static String withoutAccents(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(cleaned(text), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(c -> isSpace(c) || !isControl(c)).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private void read(int c) {
        if (isSpace(c)) {
            endWord();
        } else if (isPunctuation(c) || isChinese(c)) {
            endWord();
            word.appendCodePoint(Character.toLowerCase(c));
            endWord();
        } else {
            word.appendCodePoint(Character.toLowerCase(c));
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static boolean isControl(int c) {
        return c == 0xFFFD
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.UNASSIGNED,
                            Character.PRIVATE_USE,
                            Character.SURROGATE -> true;
                    default -> false;
                };
    }

    /** Every ASCII character that is neither letter, digit nor space counts, {@code $} and {@code +} too. */
    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isChinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }
}
