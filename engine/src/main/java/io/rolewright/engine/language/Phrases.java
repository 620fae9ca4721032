package io.rolewright.engine.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A set of phrases that are found however they are written: case, accents, hyphens and apostrophes do not matter. Words
 * that are asked about are folded as {@link Words} folds.
 */
public final class Phrases {
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
    public boolean holds(List<String> words) {
        return !words.isEmpty() && holds(words, 0, words.size());
    }

    /** Whether {@code word} alone is one of the phrases. */
    public boolean holdsWord(String word) {
        return phrases.contains(word);
    }

    /** Whether {@code letters} are a phrase whose blanks were lost, as in letters that are set apart. */
    public boolean holdsUnspaced(String letters) {
        return unspaced.contains(letters);
    }

    /** Whether a phrase stands anywhere in {@code words}. */
    public boolean foundIn(List<String> words) {
        return firstIn(words).isPresent();
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

    /** Whether {@code words} begin with a phrase. */
    public boolean startOf(List<String> words) {
        return lengthAt(words, 0) > 0;
    }

    /** Whether {@code words} end with a phrase of at most four words. */
    public boolean endOf(List<String> words) {
        for (int size = Math.min(LONGEST_END, words.size()); size > 0; size--) {
            if (holds(words, words.size() - size, words.size())) {
                return true;
            }
        }
        return false;
    }

    /** How many words the longest phrase that starts at {@code index} has; 0 when none does. */
    public int lengthAt(List<String> words, int index) {
        int longest = index < words.size() ? longestWith.getOrDefault(words.get(index), 0) : 0;
        for (int size = Math.min(longest, words.size() - index); size > 0; size--) {
            if (isPhrase(words, index, index + size)) {
                return size;
            }
        }
        return 0;
    }

    /** Asks for the first word alone before it joins them: most words start none. */
    private boolean holds(List<String> words, int from, int to) {
        return longestWith.getOrDefault(words.get(from), 0) >= to - from && isPhrase(words, from, to);
    }

    private boolean isPhrase(List<String> words, int from, int to) {
        return phrases.contains(to - from == 1 ? words.get(from) : String.join(" ", words.subList(from, to)));
    }
}
