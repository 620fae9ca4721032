package io.rolewright.engine.enhancement;

import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words by which a text tells who somebody is, loaded once. */
final class BlindTerms {
    private static final PhraseFile FILE = PhraseFile.load("/enhancement/blind.txt");

    static final Phrases LABEL = FILE.in("LABEL");
    static final Phrases LABEL_WITH_COLON = FILE.in("LABEL_WITH_COLON");
    static final Phrases AGE_BEHIND = FILE.in("AGE_BEHIND");
    static final Phrases AGE_BEFORE = FILE.in("AGE_BEFORE");
    static final Phrases ORIGIN_BEHIND = FILE.in("ORIGIN_BEHIND");
    static final Phrases HINT = FILE.in("HINT");
    static final Phrases HINT_AT_END = FILE.in("HINT_AT_END");
    static final Phrases TITLE = FILE.in("TITLE");
    static final Phrases PARTICLE = FILE.in("PARTICLE");
    static final Phrases WORD = FILE.in("WORD");

    static final Phrases ADVERB = FILE.in("ADVERB");

    private static final String PLURAL = "PLURAL ";

    private static final List<Map.Entry<String, Phrases>> NEUTRAL = FILE.groups().entrySet().stream()
            .filter(group -> Character.isLowerCase(group.getKey().charAt(0)))
            .toList();

    private BlindTerms() {}

    /** The plural of a verb that is irregular there. */
    static Optional<String> plural(String verb) {
        return FILE.groups().entrySet().stream()
                .filter(group ->
                        group.getKey().startsWith(PLURAL) && group.getValue().holdsWord(verb))
                .map(group -> group.getKey().substring(PLURAL.length()))
                .findFirst();
    }

    /**
     * Words that take the place of others.
     *
     * @param words how many words are replaced
     */
    record Neutral(int words, String put) {}

    /** What stands in the place of the words from {@code index} on, if they tell a sex. */
    static Optional<Neutral> neutralAt(List<String> words, int index) {
        return NEUTRAL.stream()
                .map(group -> new Neutral(group.getValue().lengthAt(words, index), group.getKey()))
                .filter(found -> found.words() > 0)
                .findFirst();
    }
}
