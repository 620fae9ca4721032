package io.rolewright.engine.titles;

import io.rolewright.engine.taxonomy.TitleLanguage;
import io.rolewright.engine.taxonomy.TitleWord;
import io.rolewright.engine.taxonomy.TitleWord.Role;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A title as it is compared: its words, its runs of letters and what a model of meaning is given.
 *
 * @param words how much each word counts, by its plain form
 * @param runs how much each run of three or four letters counts; a blank stands between words
 * @param spoken the words that tell something, as a person would say them
 */
record TitleForm(Map<String, Float> words, Map<String, Float> runs, String spoken) {
    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 4;

    /** A label of a list: all of it counts. */
    static TitleForm ofLabel(String text, TitleLanguage language, TitleWeights weights) {
        return of(language.read(text), weights, word -> true);
    }

    /**
     * A title that is asked for. A word that no label has, behind the first comma or bracket, is mostly a place or an
     * employer.
     */
    static TitleForm ofTitle(String text, TitleLanguage language, TitleWeights weights, Predicate<String> isKnown) {
        return of(language.read(text), weights, word -> word.segment() == 0 || isKnown.test(word.plain()));
    }

    private static TitleForm of(List<TitleWord> read, TitleWeights weights, Predicate<TitleWord> isOfUse) {
        Map<String, Float> words = new HashMap<>();
        StringBuilder letters = new StringBuilder(" ");
        float[] counts = new float
                [read.stream().mapToInt(word -> word.plain().length() + 1).sum() + 1];
        for (TitleWord word : read) {
            float weight = isOfUse.test(word) ? weights.of(word.role()) : weights.of(Role.NOISE);
            words.merge(word.plain(), weight, Math::max);
            Arrays.fill(
                    counts, letters.length(), letters.length() + word.plain().length() + 1, weight);
            letters.append(word.plain()).append(' ');
        }
        return new TitleForm(words, runs(letters.toString(), counts), spoken(read, isOfUse));
    }

    private static Map<String, Float> runs(String letters, float[] counts) {
        Map<String, Float> runs = new HashMap<>();
        for (int length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
            for (int i = 0; i + length <= letters.length(); i++) {
                float weight = Math.min(counts[i + 1], counts[i + length - 2]);
                runs.merge(letters.substring(i, i + length), weight, Float::sum);
            }
        }
        return runs;
    }

    /** All words where none tells anything. */
    private static String spoken(List<TitleWord> read, Predicate<TitleWord> isOfUse) {
        String telling = joined(read, word -> word.role() != Role.NOISE && isOfUse.test(word));
        return telling.isEmpty() ? joined(read, word -> true) : telling;
    }

    private static String joined(List<TitleWord> words, Predicate<TitleWord> which) {
        return words.stream().filter(which).map(TitleWord::spoken).collect(Collectors.joining(" "));
    }
}
