package io.rolewright.engine.resume;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which rows may be headings by their looks alone: they look like those whose words say that they are. */
final class HeadingLooks {
    private static final int LONGEST = 45;
    private static final int MOST_WORDS = 6;
    /** Ways in which one résumé sets its headings. */
    private static final int MOST_MODELS = 6;

    private final BitSet allowed = new BitSet();

    private HeadingLooks(List<Row> rows) {
        List<Row> models = models(rows);
        boolean printed = rows.stream().anyMatch(row -> row.size() > 0);
        for (int i = 1; i + 1 < rows.size(); i++) {
            Row row = rows.get(i);
            boolean fits = isShort(row) && isOfWords(row) && (printed || row.afterGap());
            allowed.set(i, fits && models.stream().anyMatch(row::looksLike));
        }
    }

    static HeadingLooks of(List<Row> rows) {
        return new HeadingLooks(rows);
    }

    /** Whether row {@code i} may be a heading: short, of words alone, and set like the known headings. */
    boolean allow(int i) {
        return allowed.get(i);
    }

    /** The different looks of the headings that the word lists know. */
    private static List<Row> models(List<Row> rows) {
        List<Row> models = new ArrayList<>();
        for (Row row : rows) {
            boolean known = isShort(row) && HeadingWords.exact(row.words()).isPresent();
            if (known && models.size() < MOST_MODELS && models.stream().noneMatch(row::looksLike)) {
                models.add(row);
            }
        }
        return models;
    }

    private static boolean isShort(Row row) {
        return !row.words().isEmpty()
                && row.text().length() <= LONGEST
                && (row.words().size() <= MOST_WORDS || isSetApart(row))
                && !row.isBullet();
    }

    /** S K I L L S. */
    private static boolean isSetApart(Row row) {
        return row.words().stream().allMatch(word -> word.length() == 1);
    }

    private static boolean isOfWords(Row row) {
        return Character.isUpperCase(row.text().codePointAt(0))
                && row.text().chars().noneMatch(c -> Character.isDigit(c) || ",@|/.;()\t".indexOf(c) >= 0);
    }
}
