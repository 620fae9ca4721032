package io.rolewright.engine.retrieval;

import io.rolewright.engine.language.Words;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The terms by which a text of any language is found, each with how often it stands there. Words are cut to their first
 * letters, which does for most languages what a stemmer does for one; scripts without blanks give pairs of characters.
 * Runs of letters find what is compounded, inflected or misspelt.
 */
final class Terms {
    private static final int STEM = 6;
    private static final int RUN = 4;

    /** What is longer is no word of any language. */
    private static final int LONGEST = 60;

    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Terms() {}

    static Map<String, Integer> words(String text) {
        Map<String, Integer> terms = new HashMap<>();
        for (Words words = new Words(text); words.next(); ) {
            String word = words.folded();
            if (isUnspaced(word)) {
                pairs(word, terms);
            } else if (word.length() <= LONGEST) {
                count(word.length() > STEM ? word.substring(0, STEM) : word, terms);
            }
        }
        return terms;
    }

    static Map<String, Integer> runs(String text) {
        Map<String, Integer> terms = new HashMap<>();
        for (Words words = new Words(text); words.next(); ) {
            String word = words.folded();
            if (isUnspaced(word)) {
                pairs(word, terms);
            } else if (word.length() <= LONGEST) {
                runs(word, terms);
            }
        }
        return terms;
    }

    private static void runs(String word, Map<String, Integer> terms) {
        if (word.length() <= RUN) {
            count(word, terms);
            return;
        }
        for (int i = 0; i + RUN <= word.length(); i++) {
            count(word.substring(i, i + RUN), terms);
        }
    }

    private static void pairs(String word, Map<String, Integer> terms) {
        int[] letters = word.codePoints().toArray();
        for (int i = 0; i + 1 < letters.length; i++) {
            count(new String(letters, i, 2), terms);
        }
        if (letters.length == 1) {
            count(word, terms);
        }
    }

    private static boolean isUnspaced(String word) {
        return UNSPACED.contains(UnicodeScript.of(word.codePointAt(0)));
    }

    private static void count(String term, Map<String, Integer> terms) {
        terms.merge(term, 1, Integer::sum);
    }
}
