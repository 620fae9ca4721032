package io.rolewright.engine.resume;

import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;

/** Tells degrees and schools from other words. */
final class DegreeWords {
    private static final Phrases SCHOOL = Vocabulary.DEGREES.in("PLACE");
    private static final Phrases NONE = Vocabulary.DEGREES.in("NONE");
    private static final int LONGEST_ABBREVIATION = 4;

    private DegreeWords() {}

    /** The highest level whose words stand in {@code text}; abbreviations count only where they start with a capital. */
    static DegreeLevel level(String text) {
        List<String> words = capitalised(text);
        if (NONE.foundIn(words) || Places.isPlace(text)) {
            return DegreeLevel.UNSTATED;
        }
        DegreeLevel[] levels = DegreeLevel.values();
        for (int i = levels.length - 1; i > 0; i--) {
            if (Vocabulary.DEGREES.in(levels[i].name()).foundIn(words)) {
                return levels[i];
            }
        }
        return DegreeLevel.UNSTATED;
    }

    static boolean isSchool(String text) {
        return SCHOOL.foundIn(Words.of(text)) && level(text).compareTo(DegreeLevel.SCHOOL) <= 0;
    }

    /** The words of {@code text}; a dash stands for a short one in small letters, such as "be" and "as". */
    private static List<String> capitalised(String text) {
        List<String> words = new ArrayList<>();
        for (Words walk = new Words(text); walk.next(); ) {
            boolean small = walk.length() <= LONGEST_ABBREVIATION && Character.isLowerCase(text.charAt(walk.start()));
            words.add(small && !Vocabulary.DEGREES.in("JOINT").holdsWord(walk.folded()) ? "-" : walk.folded());
        }
        return words;
    }
}
