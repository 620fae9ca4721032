package io.rolewright.inference;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cuts a text into the numbered pieces of words that a BERT model knows: of each word the longest piece that the
 * vocabulary has, then the longest of what is left.
 *
 * <p>Source: Wu et al., Google's Neural Machine Translation System, 2016, section 4.1, as BERT uses it.
 */
final class WordPiece {
    private static final String INSIDE = "##";
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int longest;
    private final int first;
    private final int last;
    private final int unknown;

    private WordPiece(Map<String, Integer> vocabulary, int longest) {
        this.vocabulary = vocabulary;
        this.longest = longest;
        this.first = number("[CLS]");
        this.last = number("[SEP]");
        this.unknown = number("[UNK]");
    }

    /**
     * Reads the vocabulary of a {@code tokenizer.json}.
     *
     * @param longest how many pieces a text may have, the two that frame it among them
     */
    static WordPiece read(InputStream json, int longest) throws IOException {
        Map<String, Integer> vocabulary = new HashMap<>();
        JsonNode pieces = JsonMapper.shared().readTree(json).path("model").path("vocab");
        pieces.properties()
                .forEach(
                        piece -> vocabulary.put(piece.getKey(), piece.getValue().asInt()));
        if (vocabulary.isEmpty()) {
            throw new IOException("no vocabulary");
        }
        return new WordPiece(vocabulary, longest);
    }

    /** The numbers of the text's pieces between the two that frame it; what is too many is left out. */
    long[] numbers(String text) {
        Pieces pieces = new Pieces();
        pieces.add(first);
        for (String word : BertWords.of(text)) {
            add(word, pieces);
        }
        return pieces.closed();
    }

    private void add(String word, Pieces pieces) {
        int before = pieces.size;
        int from = 0;
        while (from < word.length()) {
            int to = word.codePointCount(0, word.length()) > LONGEST_WORD ? from : pieceEnd(word, from);
            if (to == from) {
                pieces.size = before;
                pieces.add(unknown);
                return;
            }
            pieces.add(number(piece(word, from, to)));
            from = to;
        }
    }

    /** Where the longest known piece that starts at {@code from} ends; {@code from} when there is none. */
    private int pieceEnd(String word, int from) {
        for (int to = word.length(); to > from; to = word.offsetByCodePoints(to, -1)) {
            if (vocabulary.containsKey(piece(word, from, to))) {
                return to;
            }
        }
        return from;
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : INSIDE + word.substring(from, to);
    }

    private int number(String piece) {
        Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return number;
    }

    /** The numbers so far, never more than fit. */
    private final class Pieces {
        private final long[] numbers = new long[longest];
        private int size;

        void add(int number) {
            if (size < longest - 1) {
                numbers[size] = number;
                size++;
            }
        }

        long[] closed() {
            long[] closed = Arrays.copyOf(numbers, size + 1);
            closed[size] = last;
            return closed;
        }
    }
}
