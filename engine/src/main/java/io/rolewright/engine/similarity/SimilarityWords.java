package io.rolewright.engine.similarity;

import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Phrases;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The word lists by which titles, firms and towns are compared. */
final class SimilarityWords {
    static final PhraseFile FILE = PhraseFile.load("/similarity/words.txt");

    private static final String LEVEL = "LEVEL ";
    private static final Map<String, Phrases> LEVELS = FILE.groups().entrySet().stream()
            .filter(group -> group.getKey().startsWith(LEVEL))
            .collect(Collectors.toUnmodifiableMap(
                    group -> group.getKey().substring(LEVEL.length()), Map.Entry::getValue));

    static final Phrases HELPING = FILE.in("HELPING");
    static final Phrases GRADE = FILE.in("GRADE");
    static final Phrases NOT_A_GRADE = FILE.in("NOT A GRADE");
    static final Phrases NOISE = FILE.in("NOISE");
    static final Phrases FIRM = FILE.in("FIRM");
    static final Phrases AROUND_A_TOWN = FILE.in("AROUND A TOWN");
    static final Phrases BEFORE_A_TOWN = FILE.in("BEFORE A TOWN");
    static final Phrases NOT_TOWNS = FILE.in("NOT TOWNS");

    private SimilarityWords() {}

    /** A level and how many words name it. */
    record Level(String name, int words) {}

    /** The level that is named at a place by most words; of no words where none is. */
    static Level levelAt(List<String> words, int index) {
        Level longest = new Level("", 0);
        for (Map.Entry<String, Phrases> level : LEVELS.entrySet()) {
            int length = level.getValue().lengthAt(words, index);
            if (length > longest.words()) {
                longest = new Level(level.getKey(), length);
            }
        }
        return longest;
    }

    /** Singular, as far as an s tells it. */
    static String singular(String word) {
        boolean isPlural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return isPlural ? word.substring(0, word.length() - 1) : word;
    }
}
