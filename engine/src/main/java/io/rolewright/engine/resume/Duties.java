package io.rolewright.engine.resume;

import io.rolewright.engine.language.Phrases;
import java.util.List;

/** Which rows of a work history are duties: bullets, sentences, labels, and the lines on which they run on. */
final class Duties {
    /** Where no line is longer, none was wrapped; in UTF-16 code units. */
    private static final int NARROWEST_PAGE = 60;

    private static final Phrases LABEL = Vocabulary.HEADINGS.in("LABEL");

    private Duties() {}

    /** For each row whether it is one. */
    static boolean[] in(List<Row> rows) {
        int widest = rows.stream().mapToInt(row -> row.text().length()).max().orElse(0);
        boolean[] duties = new boolean[rows.size()];
        for (int i = 0; i < duties.length; i++) {
            Row row = rows.get(i);
            boolean runsOn = i > 0 && duties[i - 1] && runsOn(rows.get(i - 1), row, widest);
            duties[i] = !Labels.starts(row) && (row.isBullet() || row.isProse() || isLabel(row) || runsOn);
        }
        return duties;
    }

    private static boolean isLabel(Row row) {
        int length = LABEL.lengthAt(row.words(), 0);
        return length > 0 && (length == row.words().size() || row.text().indexOf(':') > 0);
    }

    /** A line is wrapped where the next line's first word would not have fitted. */
    private static boolean runsOn(Row before, Row row, int widest) {
        int blank = row.text().indexOf(' ');
        int firstWord = blank < 0 ? row.text().length() : blank;
        return !row.afterGap()
                && widest > NARROWEST_PAGE
                && before.text().length() + 1 + firstWord > 0.93 * widest
                && !before.text().endsWith(".")
                && before.bold() == row.bold()
                && Math.abs(before.size() - row.size()) < 0.6;
    }
}
