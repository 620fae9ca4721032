package io.rolewright.engine.place;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The words of a place as somebody wrote it.
 *
 * @param words folded
 * @param starts the words with which a new part begins, after a comma or a bracket
 */
record WrittenPlace(List<String> words, BitSet starts) {
    /** In characters; what is longer tells more than a place. */
    static final int LONGEST = 200;

    private static final int MOST_WORDS = 24;
    private static final String SIGNS_BETWEEN_PARTS = ",;|()[]\n\t\u2022\u00B7\u2013\u2014\u3001\uFF0C";

    static Optional<WrittenPlace> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        BitSet starts = new BitSet();
        int end = 0;
        for (Words word = new Words(PlaceKey.withoutDots(text)); word.next(); end = word.end()) {
            if (words.isEmpty() || isBetweenParts(text, end, word.start())) {
                starts.set(words.size());
            }
            words.add(word.folded());
        }
        boolean isPlace = !words.isEmpty() && words.size() <= MOST_WORDS;
        return isPlace ? Optional.of(new WrittenPlace(words, starts)) : Optional.empty();
    }

    private static boolean isBetweenParts(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (SIGNS_BETWEEN_PARTS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return words.size();
    }

    /** Whether a new part begins with this word. */
    boolean startsPart(int at) {
        return starts.get(at);
    }

    /** Whether some words stand in one part. */
    boolean isTogether(int from, int to) {
        int next = starts.nextSetBit(from + 1);
        return next < 0 || next >= to;
    }

    String key(int from, int to) {
        return PlaceKey.of(words.subList(from, to));
    }

    boolean hasDigit(int at) {
        return words.get(at).chars().anyMatch(Character::isDigit);
    }
}
