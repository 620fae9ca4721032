package io.rolewright.engine.similarity;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts a title at commas, brackets, bars and dashes between blanks: the trade stands in one part, a branch or department in others. */
final class TitleSegments {
    private static final String SEPARATORS = ",()[]|/:;\u2013\u2014\u2022";

    private TitleSegments() {}

    /** The words of the first part that says more than a level or nothing. */
    static List<String> main(String title) {
        return cut(title).stream().filter(TitleSegments::saysWork).findFirst().orElse(List.of());
    }

    private static boolean saysWork(List<String> words) {
        for (int i = 0; i < words.size(); ) {
            int skipped = Math.max(
                    SimilarityWords.NOISE.lengthAt(words, i),
                    SimilarityWords.levelAt(words, i).words());
            if (skipped == 0) {
                return true;
            }
            i += skipped;
        }
        return false;
    }

    private static List<List<String>> cut(String title) {
        List<List<String>> segments = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= title.length(); i++) {
            if (i == title.length() || isSeparator(title, i)) {
                segments.add(Words.of(title.substring(from, i)));
                from = i + 1;
            }
        }
        return segments;
    }

    private static boolean isSeparator(String title, int index) {
        char c = title.charAt(index);
        boolean isAfterBlank = index > 0 && Character.isWhitespace(title.charAt(index - 1));
        boolean isBeforeBlank = index + 1 < title.length() && Character.isWhitespace(title.charAt(index + 1));
        return SEPARATORS.indexOf(c) >= 0
                || c == '-' && (isAfterBlank || isBeforeBlank)
                || Character.isWhitespace(c) && isAfterBlank;
    }

    /** Which of some words stand in a text elsewhere than where the title, or its main part, stands as a whole. */
    static Set<String> saidElsewhere(Set<String> words, List<String> text, String title) {
        Set<String> said = new HashSet<>();
        for (String other : without(without(text, Words.of(title)), main(title))) {
            String word = SimilarityWords.singular(other);
            if (words.contains(word)) {
                said.add(word);
            }
        }
        return said;
    }

    private static List<String> without(List<String> text, List<String> phrase) {
        if (phrase.isEmpty()) {
            return text;
        }
        List<String> rest = new ArrayList<>(text.size());
        for (int i = 0; i < text.size(); ) {
            int end = Math.min(text.size(), i + phrase.size());
            if (text.get(i).equals(phrase.getFirst()) && text.subList(i, end).equals(phrase)) {
                i = end;
            } else {
                rest.add(text.get(i++));
            }
        }
        return rest;
    }
}
