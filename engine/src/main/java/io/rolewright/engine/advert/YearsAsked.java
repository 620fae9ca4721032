package io.rolewright.engine.advert;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Years of experience that a sentence asks for.
 *
 * @param years the least of a range, at least 1
 * @param first index of the first word of the number
 * @param end index behind the word "years"
 */
record YearsAsked(int years, int first, int end) {
    private static final PhraseFile NUMBERS = PhraseFile.load("/advert/numbers.txt");
    private static final PhraseFile CUES = PhraseFile.load("/advert/cues.txt");
    private static final Set<String> YEARS = Set.of("years", "year", "yrs", "yr", "jahre", "ans");
    private static final Set<String> BETWEEN = Set.of("or", "more", "plus", "full", "to", "and", "solid", "least");

    /** Nobody asks for more; such numbers are ages of people and firms. */
    private static final int MOST = 25;

    /** How many words of an expression may stand between its first number and "years". */
    private static final int REACH = 5;

    /** The years that the sentence names, in order; none when it is not about experience. */
    static List<YearsAsked> in(Sentence sentence, boolean namesSkill) {
        boolean aboutWork = namesSkill || CUES.in("EXPERIENCE").foundIn(sentence.words());
        if (!aboutWork || CUES.in("NOT EXPERIENCE").foundIn(sentence.words())) {
            return List.of();
        }
        List<YearsAsked> found = new ArrayList<>();
        for (int i = 1; i < sentence.words().size(); i++) {
            String word = sentence.words().get(i);
            if (YEARS.contains(word)) {
                before(sentence, i, 1, found);
            } else if (word.equals("months")) {
                before(sentence, i, 12, found);
            }
        }
        return found;
    }

    private static void before(Sentence sentence, int unit, int perYear, List<YearsAsked> found) {
        int years = 0;
        int first = unit;
        for (int i = unit - 1; i >= Math.max(0, unit - REACH); i--) {
            int number = number(sentence.words().get(i));
            if (number == 0 && !BETWEEN.contains(sentence.words().get(i))) {
                break;
            }
            first = number > 0 ? i : first;
            years = number > 0 ? number : years;
        }
        int rounded = (years + perYear / 2) / perYear;
        if (rounded > 0 && rounded <= MOST) {
            found.add(new YearsAsked(rounded, first, unit + 1));
        }
    }

    /** 0 for a word that is no number. */
    private static int number(String word) {
        String digits = word.replace("+", "");
        if (!digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(digits);
        }
        for (Map.Entry<String, Phrases> named : NUMBERS.groups().entrySet()) {
            if (named.getValue().holds(List.of(word))) {
                return Integer.parseInt(named.getKey());
            }
        }
        return 0;
    }

    Span span(Sentence sentence) {
        return sentence.span(first, end);
    }
}
