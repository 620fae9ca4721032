package io.rolewright.engine.taxonomy;

import io.rolewright.engine.language.Words;
import io.rolewright.engine.taxonomy.TitleWord.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads job titles as vacancies and lists of occupations write them: shortened words, plurals, words of level, and
 * words that say little. Any number of threads may share it.
 */
public final class TitleLanguage {
    private static final Set<String> BEHIND_A_HEAD = Set.of("of", "for", "in", "to", "and", "or", "at", "with");

    private final TitleWords titleWords;
    private final Map<String, String> initials;
    private final Set<String> noise = new HashSet<>();
    private final Set<String> levels = new HashSet<>();
    private final Set<String> exceptions;

    /** The language that the word lists of {@code taxonomy} describe. */
    public TitleLanguage(Taxonomy taxonomy) {
        WordLists lists = taxonomy.words();
        titleWords = new TitleWords(lists);
        initials = lists.standIns("initials");
        exceptions = lists.set("exceptions");
        lists.list("title noise").forEach(word -> noise.addAll(titleWords.plain(word)));
        lists.list("title levels").forEach(word -> levels.addAll(titleWords.plain(word)));
    }

    /** The words of {@code title} in order. */
    public List<TitleWord> read(String title) {
        List<TitleWord> read = new ArrayList<>();
        int segment = -1;
        boolean isExcepted = false;
        for (Words words = new Words(TitleWords.markedGaps(title)); words.next(); ) {
            if (words.startsPhrase()) {
                endSegment(read);
                segment++;
            }
            String word = words.folded();
            endHead(word, read);
            isExcepted |= exceptions.contains(word);
            add(word, isExcepted, segment, read);
        }
        endSegment(read);
        return read;
    }

    private void add(String folded, boolean isExcepted, int segment, List<TitleWord> read) {
        for (String word : writtenOut(folded).split(" ")) {
            String plain = titleWords.compared(word);
            Role role = isExcepted ? Role.NOISE : role(plain);
            read.add(new TitleWord(plain, titleWords.writtenOut(word), role, segment));
        }
    }

    /** "RN" and "RNs" are registered nurses. */
    private String writtenOut(String folded) {
        String one = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
        return initials.getOrDefault(folded, initials.getOrDefault(one, folded));
    }

    private Role role(String plain) {
        boolean isMasked = plain.length() == 1 || Character.isDigit(plain.charAt(0));
        if (isMasked || noise.contains(plain)) {
            return Role.NOISE;
        }
        return levels.contains(plain) ? Role.LEVEL : Role.TELLING;
    }

    /** "Directors of nursing" are directors, but their nursing and a sales manager's sales stay as they are. */
    private static void endHead(String next, List<TitleWord> read) {
        if (BEHIND_A_HEAD.contains(next)) {
            endSegment(read);
        }
    }

    private static void endSegment(List<TitleWord> read) {
        if (!read.isEmpty()) {
            read.add(read.removeLast().singular());
        }
    }
}
