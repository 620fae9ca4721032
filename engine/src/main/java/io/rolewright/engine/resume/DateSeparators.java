package io.rolewright.engine.resume;

import io.rolewright.engine.language.Phrases;
import java.util.List;

/** Reads what stands between both ends of a stretch of dates. */
final class DateSeparators {
    private static final Phrases TO = Vocabulary.DATES.in("TO");

    private final List<DateToken> tokens;

    DateSeparators(List<DateToken> tokens) {
        this.tokens = tokens;
    }

    /** Index behind "–", "to", "until" … and a line break behind that; -1 when none stands at {@code i}. */
    int behind(int i) {
        int at = isMark(i, ".,") ? i + 1 : i;
        if (!isMark(at, "-–—−‐‑‒―~→/") && !isTo(at)) {
            return -1;
        }
        int behind = isMark(at + 1, "-–\n") || isTo(at + 1) ? at + 2 : at + 1;
        boolean article = behind < tokens.size() && tokens.get(behind).word().equals("the");
        return article ? behind + 1 : behind;
    }

    private boolean isMark(int i, String marks) {
        return i < tokens.size() && tokens.get(i).isMark(marks);
    }

    private boolean isTo(int i) {
        return i < tokens.size() && TO.holdsWord(tokens.get(i).word());
    }
}
