package io.rolewright.resumes.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a person's name, without their order, accents and capitals. */
record PersonName(Set<String> words) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Fewer words are shared by people who are not the same. */
    private static final int FEWEST = 2;

    PersonName {
        words = Set.copyOf(words);
    }

    static PersonName of(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return new PersonName(
                BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).collect(Collectors.toSet()));
    }

    /** Whether both may be one person's: one has all words of the other, which leaves out the middle name at most. */
    boolean agrees(PersonName other) {
        return words.equals(other.words)
                ? !words.isEmpty()
                : Math.min(words.size(), other.words.size()) >= FEWEST
                        && (words.containsAll(other.words) || other.words.containsAll(words));
    }
}
