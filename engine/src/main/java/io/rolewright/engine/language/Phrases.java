package io.rolewright.engine.language;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** A set of phrases that are found however they are written: case, accents, hyphens and apostrophes do not matter. */
public final class Phrases {
    private final Set<String> phrases = new HashSet<>();
    private int longest;

    void add(String phrase) {
        List<String> words = Words.of(phrase);
        if (!words.isEmpty()) {
            phrases.add(String.join(" ", words));
            longest = Math.max(longest, words.size());
        }
    }

    /** Whether {@code words} are one of the phrases, nothing more; {@code words} are folded as {@link Words} folds. */
    public boolean holds(List<String> words) {
        return words.size() <= longest && phrases.contains(String.join(" ", words));
    }

    /** How many words the longest phrase that starts at {@code index} has; 0 when none does. */
    public int lengthAt(List<String> words, int index) {
        for (int size = Math.min(longest, words.size() - index); size > 0; size--) {
            if (phrases.contains(String.join(" ", words.subList(index, index + size)))) {
                return size;
            }
        }
        return 0;
    }

    /** Index of the first word of the first phrase in {@code words}; empty when none stands there. */
    public OptionalInt firstIn(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (lengthAt(words, i) > 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a phrase stands anywhere in {@code words}. */
    public boolean foundIn(List<String> words) {
        return firstIn(words).isPresent();
    }

    /** Whether {@code words} begin with a phrase. */
    public boolean startOf(List<String> words) {
        return lengthAt(words, 0) > 0;
    }
}
