package io.rolewright.engine.similarity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads grades such as {@code Grade 2}, {@code Level II}, {@code 2nd line} or {@code L3}, each as its number. */
final class Grades {
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final List<String> SPELLED = List.of("one", "two", "three", "four", "five", "six", "seven");
    private static final Map<String, String> ORDINALS = Map.of(
            "1st", "1", "2nd", "2", "3rd", "3", "4th", "4", "5th", "5", "first", "1", "second", "2", "third", "3");
    private static final List<String> ENDINGS = List.of("st", "nd", "rd", "th");

    /** Higher numbers are pay, years or references. */
    private static final int HIGHEST = 15;

    private static final int LONGEST_PREFIX = 3;

    private Grades() {}

    /** Those that a title states: behind a word for a grade, or behind any other word as in {@code Engineer II}. */
    static SortedSet<String> inTitle(List<String> words) {
        SortedSet<String> grades = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            at(words, i).ifPresent(grades::add);
        }
        return grades;
    }

    /** The grade that one word of a title states. */
    static Optional<String> at(List<String> words, int index) {
        String word = words.get(index);
        boolean isBehindGrade = index > 0 && SimilarityWords.GRADE.holdsWord(words.get(index - 1));
        boolean isBeforeOther = index + 1 < words.size();
        if (isBehindGrade) {
            return spelled(word);
        }
        if (isBeforeOther && SimilarityWords.GRADE.holdsWord(words.get(index + 1)) && ORDINALS.containsKey(word)) {
            return Optional.ofNullable(ORDINALS.get(word));
        }
        if (index == 0 || isBeforeOther && SimilarityWords.NOT_A_GRADE.holdsWord(words.get(index + 1))) {
            return index == 0 ? lettered(word) : Optional.empty();
        }
        boolean isSingleLetter = word.length() == 1 && Character.isLetter(word.charAt(0));
        return isSingleLetter && isBeforeOther ? Optional.empty() : number(word).or(() -> lettered(word));
    }

    private static Optional<String> spelled(String word) {
        int index = SPELLED.indexOf(word);
        return index < 0 ? number(word) : Optional.of(String.valueOf(index + 1));
    }

    private static Optional<String> number(String word) {
        if (ROMAN.contains(word)) {
            return Optional.of(String.valueOf(ROMAN.indexOf(word) + 1));
        }
        String digits = word.length() > 2 && ENDINGS.contains(word.substring(word.length() - 2))
                ? word.substring(0, word.length() - 2)
                : word;
        return isNumber(digits) && Integer.parseInt(digits) <= HIGHEST ? Optional.of(digits) : Optional.empty();
    }

    /** {@code l2}, {@code aps6}: a few letters and a low number. */
    private static Optional<String> lettered(String word) {
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        return letters > 0 && letters <= LONGEST_PREFIX ? number(word.substring(letters)) : Optional.empty();
    }

    private static boolean isNumber(String digits) {
        return !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
