package io.rolewright.engine.advert;

import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes from a title what belongs to the site or the employer: {@code Baker - Acme | Jobs}. */
final class Titles {
    private static final PhraseFile WORDS = PhraseFile.load("/advert/terms.txt");
    private static final List<String> MARKS =
            List.of(" | ", " – ", " — ", " - ", " · ", " :: ", " » ", " • ", " at ", " @ ", " bei ");

    private Titles() {}

    /** Without the employer's name at the end, nor before a dash. */
    static String withoutEmployer(String title, Optional<String> employer) {
        if (employer.isEmpty()) {
            return title;
        }
        for (String mark : MARKS) {
            int last = title.lastIndexOf(mark);
            String behind = last > 0 ? title.substring(last + mark.length()) : "";
            int bracket = behind.indexOf(" (");
            String bare = bracket > 0 ? behind.substring(0, bracket) : behind;
            if (last > 0 && (same(behind, employer.get()) || same(bare, employer.get()))) {
                return title.substring(0, last).strip();
            }
            int first = title.indexOf(mark);
            if (first > 0 && !mark.equals(" at ") && same(title.substring(0, first), employer.get())) {
                return title.substring(first + mark.length()).strip();
            }
        }
        return title;
    }

    /** The parts of a page's title between its marks, in order; "at" parts a title from an employer too. */
    static List<String> parts(String title) {
        List<String> parts = new ArrayList<>(List.of(Blanks.oneSpace(title)));
        for (String mark : MARKS.subList(0, MARKS.size() - 3)) {
            List<String> finer = new ArrayList<>();
            for (String part : parts) {
                int from = 0;
                for (int at = part.indexOf(mark); at >= 0; at = part.indexOf(mark, from)) {
                    finer.add(part.substring(from, at).strip());
                    from = at + mark.length();
                }
                finer.add(part.substring(from).strip());
            }
            parts = finer;
        }
        parts.removeIf(String::isEmpty);
        return parts;
    }

    /** Whether words say that this is a page about jobs, not which: {@code Careers}, {@code Job application for}. */
    static boolean isOfSite(String part) {
        List<String> words = Words.of(part);
        return words.isEmpty()
                || WORDS.in("SITE WORDS").holds(words)
                || WORDS.in("JOB SITES").holds(words);
    }

    static boolean same(String one, String other) {
        return Words.of(one).equals(Words.of(other));
    }
}
