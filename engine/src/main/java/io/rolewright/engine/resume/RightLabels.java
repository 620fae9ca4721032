package io.rolewright.engine.resume;

import io.rolewright.engine.language.Phrases;
import java.util.List;

/** Labels that say that a right to work follows, and how far each reaches. */
final class RightLabels {
    private static final String LABEL_ENDS = ":?|\t–—";
    private static final String VALUE_ENDS = "|;•\t\n";

    private final Clauses clauses;
    private Label label = Label.NONE;
    private int valueEnd;

    /** What a label says about the words behind it. */
    enum Label {
        NONE,
        STATUS,
        CITIZEN,
        SPONSORSHIP
    }

    RightLabels(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The label that word {@code i} stands behind, among those read. */
    Label before(int i) {
        return i < valueEnd ? label : Label.NONE;
    }

    /** Its value is read. */
    void forget() {
        label = Label.NONE;
    }

    /** Reads the label that starts with word {@code i}: how many words it has, 0 where none does. */
    int readAt(int i) {
        int length = 0;
        for (Label candidate : List.of(Label.STATUS, Label.CITIZEN, Label.SPONSORSHIP)) {
            int words = phrases(candidate).lengthAt(clauses.words(), i);
            if (words > length && endsLabel(candidate, i, words)) {
                length = words;
                label = candidate;
                valueEnd = valueEnd(i + words);
            }
        }
        return length;
    }

    private static Phrases phrases(Label label) {
        return switch (label) {
            case CITIZEN -> RightWords.LABEL_CITIZEN;
            case SPONSORSHIP -> RightWords.LABEL_SPONSORSHIP;
            case NONE, STATUS -> RightWords.LABEL;
        };
    }

    /** "Visa status" in a line of its own is a heading; "requires sponsorship" there is a statement. */
    private boolean endsLabel(Label candidate, int i, int words) {
        String behind = clauses.gap(i + words);
        boolean heading = candidate == Label.STATUS && behind.indexOf('\n') >= 0;
        boolean marked = behind.chars().anyMatch(c -> LABEL_ENDS.indexOf(c) >= 0) || behind.contains(" - ");
        return clauses.isWhole(i, i + words)
                && (behind.indexOf(':') >= 0 || clauses.startsLine(i) && (heading || marked));
    }

    private int valueEnd(int from) {
        int end = Math.min(from + 1, clauses.size());
        while (end < clauses.size() && clauses.gap(end).chars().noneMatch(c -> VALUE_ENDS.indexOf(c) >= 0)) {
            end++;
        }
        return end;
    }
}
