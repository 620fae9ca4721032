package io.rolewright.engine.resume;

import io.rolewright.engine.language.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells by its words alone which section a heading starts. */
final class HeadingWords {
    private static final Set<String> NO_SECTIONS =
            Set.of("FILLER", "INNER", "LABEL", "PLAIN", "TITLE LABEL", "EMPLOYER LABEL", "DATE LABEL");
    private static final List<Group> GROUPS = Vocabulary.HEADINGS.groups().entrySet().stream()
            .filter(group -> !NO_SECTIONS.contains(group.getKey()))
            .map(group -> new Group(Optional.of(Section.valueOf(group.getKey())), group.getValue()))
            .toList();
    private static final Phrases PLAIN = Vocabulary.HEADINGS.in("PLAIN");
    private static final Phrases FILLER = Vocabulary.HEADINGS.in("FILLER");

    /** The phrases of headings that start a section. */
    private record Group(Optional<Section> section, Phrases phrases) {}

    private HeadingWords() {}

    static Optional<Section> exact(List<String> words) {
        boolean apart = words.size() > 3 && words.stream().allMatch(word -> word.length() == 1);
        String letters = apart || words.size() > 6 || words.size() == 1 ? String.join("", words) : "";
        return section(phrases -> phrases.holds(words) || phrases.holdsUnspaced(letters));
    }

    /** The words of a heading that was wrapped, maybe inside a word. */
    static Optional<Section> joined(List<String> words) {
        return section(phrases -> phrases.holds(words) || phrases.holdsUnspaced(String.join("", words)));
    }

    /**
     * A phrase with nothing but words that often stand beside one, such as "Selected Work Experience", or one that starts
     * or ends with a phrase of two words, such as "Work Experience (Overseas)".
     */
    static Optional<Section> loose(List<String> words) {
        if (words.size() > 6) {
            return Optional.empty();
        }
        return section(phrases -> coveredBy(phrases, words)).or(() -> section(phrases -> stronglyIn(phrases, words)));
    }

    private static boolean stronglyIn(Phrases phrases, List<String> words) {
        boolean ends = words.size() > 2 && phrases.lengthAt(words, words.size() - 2) == 2;
        return ends
                || phrases.lengthAt(words, 0) > 1
                || words.size() == 2 && PLAIN.holdsWord(words.get(1)) && phrases.holdsWord(words.get(1));
    }

    private static Optional<Section> section(Predicate<Phrases> condition) {
        for (Group group : GROUPS) {
            if (condition.test(group.phrases)) {
                return group.section;
            }
        }
        return Optional.empty();
    }

    private static boolean coveredBy(Phrases phrases, List<String> words) {
        boolean found = false;
        for (int i = 0; i < words.size(); ) {
            int length = phrases.lengthAt(words, i);
            found |= length > 0;
            if (length == 0 && !FILLER.holdsWord(words.get(i))) {
                return false;
            }
            i += Math.max(1, length);
        }
        return found;
    }
}
