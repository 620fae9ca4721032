package io.rolewright.engine.taxonomy;

import io.rolewright.engine.language.Words;
import java.util.Arrays;

/** The words of one text as numbers of a vocabulary, with their places. */
final class NumberedWords {
    private int[] numbers;
    private int[] starts;
    private int[] ends;
    private boolean[] phraseStarts;
    private int size;

    NumberedWords(CharSequence text, Vocabulary vocabulary) {
        int expected = text.length() / 5 + 16;
        numbers = new int[expected];
        starts = new int[expected];
        ends = new int[expected];
        phraseStarts = new boolean[expected];
        for (Words words = new Words(text); words.next(); ) {
            add(words, vocabulary.find(words.characters(), words.length()));
        }
    }

    int size() {
        return size;
    }

    /** The word's number, or {@link Vocabulary#UNKNOWN}. */
    int number(int index) {
        return numbers[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    boolean startsPhrase(int index) {
        return phraseStarts[index];
    }

    private void add(Words words, int number) {
        if (size == numbers.length) {
            grow(size * 2);
        }
        numbers[size] = number;
        starts[size] = words.start();
        ends[size] = words.end();
        phraseStarts[size] = words.startsPhrase();
        size++;
    }

    private void grow(int length) {
        numbers = Arrays.copyOf(numbers, length);
        starts = Arrays.copyOf(starts, length);
        ends = Arrays.copyOf(ends, length);
        phraseStarts = Arrays.copyOf(phraseStarts, length);
    }
}
