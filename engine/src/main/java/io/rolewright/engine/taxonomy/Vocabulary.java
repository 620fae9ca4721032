package io.rolewright.engine.taxonomy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers words from 0, by open addressing, so that a word of a text is looked up without making a string. */
final class Vocabulary {
    static final int UNKNOWN = -1;

    private @Nullable String[] words = new @Nullable String[1 << 10];
    private int[] numbers = new int[1 << 10];
    private int size;

    /** The word's number, a new one when it has none yet. */
    int add(String word) {
        char[] characters = word.toCharArray();
        int known = find(characters, characters.length);
        if (known != UNKNOWN) {
            return known;
        }
        if (size * 2 >= words.length) {
            grow();
        }
        put(slot(characters, characters.length), word, size);
        return size++;
    }

    int find(char[] characters, int length) {
        int slot = slot(characters, length);
        return words[slot] == null ? UNKNOWN : numbers[slot];
    }

    /** Where the word stands, or the empty place where it would. */
    private int slot(char[] characters, int length) {
        int mask = words.length - 1;
        int slot = hash(characters, length) & mask;
        while (words[slot] != null && !same(words[slot], characters, length)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int hash(char[] characters, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + characters[i];
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean same(String word, char[] characters, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != characters[i]) {
                return false;
            }
        }
        return true;
    }

    private void put(int slot, String word, int number) {
        words[slot] = word;
        numbers[slot] = number;
    }

    private void grow() {
        @Nullable String[] before = words;
        int[] numbersBefore = Arrays.copyOf(numbers, before.length);
        words = new @Nullable String[before.length * 2];
        numbers = new int[words.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != null) {
                put(slot(before[i].toCharArray(), before[i].length()), before[i], numbersBefore[i]);
            }
        }
    }
}
