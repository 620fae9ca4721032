package io.rolewright.engine.taxonomy;

import java.util.List;
import java.util.Set;

/**
 * One title of one occupation, as plain words.
 *
 * @param occupation what it names
 * @param words its words, at least one
 * @param head the word that says what the person is: the last one, or the one before "of", "for", "in" or "to"
 * @param weight how much its words tell together
 */
record Title(Occupation occupation, List<String> words, String head, double weight) {
    private static final Set<String> TURNS = Set.of("of", "for", "in", "to");

    /** A title whose words were not weighed yet. */
    Title(Occupation occupation, List<String> words) {
        this(occupation, words, head(words), 0);
    }

    Title weighing(double sum) {
        return new Title(occupation, words, head, sum);
    }

    private static String head(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (TURNS.contains(words.get(i))) {
                return words.get(i - 1);
            }
        }
        return words.getLast();
    }
}
