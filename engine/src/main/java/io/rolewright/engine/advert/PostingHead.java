package io.rolewright.engine.advert;

import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the first lines of a pasted advert say: {@code Location: Perth WA}.
 *
 * @param title the labelled title, else the first line that can be one; absent in a text without words
 * @param employer as labelled
 * @param places as labelled
 */
record PostingHead(Optional<String> title, Optional<String> employer, List<Place> places) {
    private static final PhraseFile WORDS = PhraseFile.load("/advert/terms.txt");

    /** Labels stand at the top; further down "Company:" starts a paragraph about it. */
    private static final int LABELLED_LINES = 25;

    private static final int LONGEST_TITLE = 120;

    static PostingHead of(String text) {
        List<String> lines = text.lines()
                .map(Blanks::oneSpace)
                .filter(line -> !line.isEmpty())
                .limit(LABELLED_LINES)
                .toList();
        return new PostingHead(
                labelled(lines, "TITLE LABELS").stream().findFirst().or(() -> firstTitle(lines)),
                labelled(lines, "EMPLOYER LABELS").stream().findFirst(),
                labelled(lines, "PLACE LABELS").stream()
                        .flatMap(place -> Places.of(place).stream())
                        .toList());
    }

    private static List<String> labelled(List<String> lines, String group) {
        List<String> values = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0 && WORDS.in(group).holds(Words.of(line.substring(0, colon)))) {
                Optional.of(line.substring(colon + 1).strip())
                        .filter(PostingHead::hasLetters)
                        .map(PostingHead::cut)
                        .ifPresent(values::add);
            }
        }
        return values;
    }

    private static Optional<String> firstTitle(List<String> lines) {
        return lines.stream()
                .filter(PostingHead::canBeTitle)
                .findFirst()
                .or(() -> lines.stream().filter(PostingHead::hasLetters).findFirst())
                .map(PostingHead::cut);
    }

    private static boolean canBeTitle(String line) {
        return line.length() <= LONGEST_TITLE
                && hasLetters(line)
                && !line.endsWith(".")
                && !line.contains("://")
                && !WORDS.in("NO TITLE").startOf(Words.of(line));
    }

    private static boolean hasLetters(String line) {
        return line.codePoints().filter(Character::isLetter).count() > 1;
    }

    private static String cut(String line) {
        return line.length() <= LONGEST_TITLE
                ? line
                : line.substring(0, LONGEST_TITLE).strip();
    }
}
