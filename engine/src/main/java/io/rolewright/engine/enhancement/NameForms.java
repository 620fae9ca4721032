package io.rolewright.engine.enhancement;

import io.rolewright.engine.language.Words;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The forms in which the words of a name are written: folded, with German and Nordic letters spelled out, and with struck
 * letters as plain ones.
 */
final class NameForms {
    private static final Map<String, String> SPELLED = Map.of(
            "ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å", "aa", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "đ",
            "dj");

    private static final Map<String, String> PLAIN =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ı", "i", "ß", "s", "æ", "a", "ð", "d", "þ", "t", "ħ", "h", "ŧ", "t");

    private static final int SHORTEST_IN_GLUE = 3;

    private final Set<String> words;
    private final Set<Character> initials;

    private NameForms(Set<String> words) {
        this.words = words;
        this.initials = words.stream().map(word -> word.charAt(0)).collect(Collectors.toSet());
    }

    static NameForms of(String name) {
        Set<String> forms = new HashSet<>();
        for (String word : name.split("[\\s,;/()-]+", -1)) {
            forms(word).stream()
                    .filter(form -> !BlindTerms.PARTICLE.holdsWord(form))
                    .forEach(forms::add);
        }
        return new NameForms(forms);
    }

    /** Every form of one word. */
    static Set<String> forms(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Set<String> forms = new LinkedHashSet<>();
        for (String spelled : List.of(lower, replaced(lower, SPELLED), replaced(lower, PLAIN))) {
            forms.addAll(Words.of(spelled));
        }
        return forms;
    }

    private static String replaced(String word, Map<String, String> letters) {
        return word.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letters.getOrDefault(letter, letter))
                .collect(Collectors.joining());
    }

    /** Whether the word is one of the name's, alone, in the genitive or glued to others. */
    boolean hold(TextWord word) {
        return forms(word.written()).stream().anyMatch(form -> isName(form, word) || isGlued(form));
    }

    private boolean isName(String form, TextWord word) {
        boolean genitive = form.length() > 2 && form.endsWith("s") && isName(form.substring(0, form.length() - 1));
        boolean isWord = word.isLowerCase() && (BlindTerms.WORD.holdsWord(form) || form.length() < 3);
        return (isName(form) || genitive) && !isWord;
    }

    private boolean isName(String form) {
        return form.length() > 1 && words.contains(form);
    }

    /** Whether it may be the first letter of a word of the name, or one of its particles. */
    boolean mayBelong(TextWord word) {
        String folded = word.folded();
        return (BlindTerms.PARTICLE.holdsWord(folded) && !isTitleBehind(folded))
                || (word.isCapitalised() && folded.length() == 1 && initials.contains(folded.charAt(0)))
                || words.contains(folded);
    }

    private static boolean isTitleBehind(String folded) {
        return Set.of("rn", "phd", "md", "mba", "dipl").contains(folded);
    }

    /** {@code johnsmith82}, {@code jsmith}: nothing but words and initials of the name, and figures behind. */
    private boolean isGlued(String form) {
        int end = form.length();
        while (end > 0 && Character.isDigit(form.charAt(end - 1))) {
            end--;
        }
        return end > SHORTEST_IN_GLUE && isGlued(form.substring(0, end), 0, false);
    }

    private boolean isGlued(String form, int from, boolean named) {
        if (from == form.length()) {
            return named;
        }
        boolean byWord = words.stream()
                .filter(word -> word.length() >= SHORTEST_IN_GLUE && word.length() < form.length())
                .anyMatch(word -> form.startsWith(word, from) && isGlued(form, from + word.length(), true));
        return byWord || (from == 0 && initials.contains(form.charAt(0)) && isGlued(form, 1, false));
    }
}
