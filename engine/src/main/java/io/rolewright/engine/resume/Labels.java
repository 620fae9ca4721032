package io.rolewright.engine.resume;

import io.rolewright.engine.language.Words;
import java.util.List;
import java.util.Optional;

/** Labels that say what stands behind them: "Position: Baker". */
final class Labels {
    private static final int LONGEST = 30;
    private static final Likeness TITLE = new Likeness(2, -1);
    private static final Likeness EMPLOYER = new Likeness(-1, 2);
    private static final Likeness DATE = new Likeness(0, 0);

    private Labels() {}

    /** Whether a row starts with a label of a title, an employer or dates. */
    static boolean starts(Row row) {
        int from = row.afterBullet();
        int colon = row.text().indexOf(':', from);
        return colon > from
                && colon - from <= LONGEST
                && of(Words.of(row.text().substring(from, colon))).isPresent();
    }

    /** What stands behind a label with these words. */
    static Optional<Likeness> of(List<String> words) {
        if (Vocabulary.HEADINGS.in("TITLE LABEL").holds(words)) {
            return Optional.of(TITLE);
        }
        if (Vocabulary.HEADINGS.in("EMPLOYER LABEL").holds(words)) {
            return Optional.of(EMPLOYER);
        }
        return Vocabulary.HEADINGS.in("DATE LABEL").holds(words) ? Optional.of(DATE) : Optional.empty();
    }
}
