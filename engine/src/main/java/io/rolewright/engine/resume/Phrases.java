package io.rolewright.engine.resume;

import io.rolewright.engine.language.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A set of phrases that are found however they are written. */
final class Phrases {
    private final Set<String> phrases = new HashSet<>();
    private int longest;

    void add(String phrase) {
        List<String> words = Words.of(phrase);
        if (!words.isEmpty()) {
            phrases.add(String.join(" ", words));
            longest = Math.max(longest, words.size());
        }
    }

    /** Whether {@code words} are one of the phrases, nothing more. */
    boolean holds(List<String> words) {
        return words.size() <= longest && phrases.contains(String.join(" ", words));
    }

    boolean holdsWord(String word) {
        return phrases.contains(word);
    }

    /** How many words the longest phrase that starts at {@code index} has; 0 when none does. */
    int lengthAt(List<String> words, int index) {
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
        for (int size = Math.min(longest, words.size()); size > 0; size--) {
            if (lengthAt(words, words.size() - size) == size) {
                return true;
            }
        }
        return false;
    }
}
