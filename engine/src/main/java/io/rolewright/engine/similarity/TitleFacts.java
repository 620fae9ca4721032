package io.rolewright.engine.similarity;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a title says, with all left out that says nothing of the work.
 *
 * @param work the words of the trade, of a branch or of a department, singular
 * @param main those of {@code work} that stand in the part of the title for the trade, not in one for a branch or department
 * @param trade those of {@code work} that are only names of the occupation: they may be exchanged for others of its names
 * @param levels the levels it names
 * @param grades the grades it states
 * @param occupation id of the occupation that the title names; empty where none is sure
 */
record TitleFacts(
        SortedSet<String> work,
        SortedSet<String> main,
        SortedSet<String> trade,
        SortedSet<String> levels,
        SortedSet<String> grades,
        String occupation) {

    /**
     * Reads a title.
     *
     * @param elsewhere words that are read elsewhere: towns and the employer's name
     * @param occupation id of the occupation, or nothing
     * @param names the words of that occupation's names, singular
     * @param text words of the advert
     */
    static TitleFacts of(String title, Set<String> elsewhere, String occupation, Set<String> names, List<String> text) {
        List<String> words = Words.of(title);
        SortedSet<String> levels = new TreeSet<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            SimilarityWords.Level level = SimilarityWords.levelAt(words, i);
            if (level.words() > 0) {
                levels.add(level.name());
                i += level.words();
            } else {
                i += other(words, i, elsewhere, rest);
            }
        }
        SortedSet<String> work = singular(rest);
        SortedSet<String> main = singular(TitleSegments.main(title));
        main.retainAll(work);
        SortedSet<String> trade = new TreeSet<>(main);
        trade.retainAll(names);
        if (!trade.isEmpty()) {
            trade.removeAll(TitleSegments.saidElsewhere(trade, text, title));
        }
        return new TitleFacts(work, main, trade, levels, Grades.inTitle(words), occupation);
    }

    private static SortedSet<String> singular(List<String> words) {
        SortedSet<String> singular = new TreeSet<>();
        words.forEach(word -> singular.add(SimilarityWords.singular(word)));
        return singular;
    }

    /** How many words are read. */
    private static int other(List<String> words, int index, Set<String> elsewhere, List<String> rest) {
        int noise = SimilarityWords.NOISE.lengthAt(words, index);
        if (noise > 0) {
            return noise;
        }
        String word = words.get(index);
        boolean isWork = !elsewhere.contains(word)
                && !Character.isDigit(word.charAt(0))
                && !SimilarityWords.GRADE.holdsWord(word)
                && Grades.at(words, index).isEmpty();
        if (isWork) {
            rest.add(word);
        }
        return 1;
    }
}
