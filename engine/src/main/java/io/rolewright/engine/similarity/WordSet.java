package io.rolewright.engine.similarity;

import io.rolewright.engine.language.Words;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which words a text has, each as a number of 16 bits: of 100,000 other words some four hundred seem to be in a usual text. */
final class WordSet {
    /** Further words of a very long text are not kept. */
    private static final int MOST = 2000;

    private static final int RANGE = 1 << 16;

    private final char[] sorted;

    private WordSet(char[] sorted) {
        this.sorted = sorted;
    }

    static WordSet of(List<String> words) {
        BitSet numbers = new BitSet(RANGE);
        int count = 0;
        for (String word : words) {
            int number = number(word);
            if (!Character.isDigit(word.charAt(0)) && count < MOST && !numbers.get(number)) {
                numbers.set(number);
                count++;
            }
        }
        return new WordSet(numbers.stream()
                .collect(StringBuilder::new, (all, number) -> all.append((char) number), StringBuilder::append)
                .toString()
                .toCharArray());
    }

    static WordSet ofNumbers(char[] sorted) {
        return new WordSet(sorted);
    }

    char[] numbers() {
        return sorted;
    }

    private static int number(String word) {
        return Mixing.hash(SimilarityWords.singular(word)) & (RANGE - 1);
    }

    int size() {
        return sorted.length;
    }

    boolean holds(String word) {
        return Arrays.binarySearch(sorted, (char) number(word)) >= 0;
    }

    boolean holdsAll(String phrase) {
        return Words.of(phrase).stream().allMatch(this::holds);
    }

    /** The share of the smaller set's words that the larger one has as well; 0 to 1. */
    double containment(WordSet other) {
        int smaller = Math.min(size(), other.size());
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    /** How many words both have. */
    int shared(WordSet other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = Character.compare(sorted[i], other.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
