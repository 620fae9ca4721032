package io.rolewright.engine.resume;

import io.rolewright.engine.language.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A set of phrases that are found however they are written. */
final class Phrases {
    /** Phrases that end a name or a title have at most so many words. */
    private static final int LONGEST_END = 4;

    private final Set<String> phrases = new HashSet<>();
    private final Set<String> unspaced = new HashSet<>();

    /** How many words the longest phrase with a first word has: most words start none. */
    private final Map<String, Integer> longestWith = new HashMap<>();

    void add(String phrase) {
        List<String> words = Words.of(phrase);
        if (!words.isEmpty()) {
            phrases.add(String.join(" ", words));
            unspaced.add(String.join("", words));
            longestWith.merge(words.getFirst(), words.size(), Math::max);
        }
    }

    /** Whether {@code words} are one of the phrases, nothing more. */
    boolean holds(List<String> words) {
        return !words.isEmpty() && lengthAt(words, 0) == words.size();
    }

    boolean holdsWord(String word) {
        return phrases.contains(word);
    }

    /** How many words the longest phrase that starts at {@code index} has; 0 when none does. */
    int lengthAt(List<String> words, int index) {
        int longest = index < words.size() ? longestWith.getOrDefault(words.get(index), 0) : 0;
        for (int size = Math.min(longest, words.size() - index); size > 0; size--) {
            if (phrases.contains(String.join(" ", words.subList(index, index + size)))) {
                return size;
            }
        }
        return 0;
    }

    /** Whether a phrase stands anywhere in {@code words}. */
    boolean foundIn(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (lengthAt(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    boolean startOf(List<String> words) {
        return lengthAt(words, 0) > 0;
    }

    /** Whether {@code words} end with a phrase. */
    boolean endOf(List<String> words) {
        for (int size = Math.min(LONGEST_END, words.size()); size > 0; size--) {
            if (lengthAt(words, words.size() - size) == size) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code letters} are a phrase whose blanks were lost, as in letters that are set apart. */
    boolean holdsUnspaced(String letters) {
        return unspaced.contains(letters);
    }
}
