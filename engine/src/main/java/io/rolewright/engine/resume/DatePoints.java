package io.rolewright.engine.resume;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one end of a stretch of dates at a place in the tokens, in the many ways that people write it. */
final class DatePoints {
    private static final String JOINTS = "/.-–";

    private final DateTokens tokens;

    DatePoints(List<DateToken> tokens, int lastYear) {
        this.tokens = new DateTokens(tokens, lastYear);
    }

    /** The longest date that starts at {@code i}; absent when none does. */
    @Nullable
    DatePoint at(int i) {
        if (i >= tokens.size()) {
            return null;
        }
        return switch (tokens.get(i).kind()) {
            case LETTERS -> named(i);
            case DIGITS -> tokens.isGlued(i) ? null : numeric(i);
            case MARK -> null;
        };
    }

    /** "03/16": too weak alone, good enough as both ends of a range. */
    @Nullable
    DatePoint shortAt(int i) {
        if (tokens.isNumber(i, 2, 1, 12)
                && tokens.isMark(i + 1, "/'’")
                && tokens.isNumber(i + 2, 2, 0, 99)
                && tokens.length(i + 2) == 2) {
            return new DatePoint(tokens.century(tokens.number(i + 2)), tokens.number(i), i + 3);
        }
        return null;
    }

    private @Nullable DatePoint named(int i) {
        String word = tokens.get(i).word();
        int month = tokens.month(i);
        if (month > 0) {
            return ofMonth(month, i + 1);
        }
        if (Vocabulary.DATES.in("SEASON").holdsWord(word)) {
            return tokens.isYear(i + 1) ? new DatePoint(tokens.number(i + 1), 0, i + 2) : null;
        }
        return Vocabulary.DATES.in("PRESENT").holdsWord(word) ? DatePoint.present(i + 1) : null;
    }

    /** Behind a month: "2019", ". 2019", ", 2019", " 3, 2019", "-2019", "'19", " 19". */
    private DatePoint ofMonth(int month, int from) {
        int i = tokens.isMark(from, ".") ? from + 1 : from;
        int behindDay = behindDay(i);
        int j = tokens.isMark(behindDay, ",/-–'’‘`") ? behindDay + 1 : behindDay;
        if (tokens.isYear(j)) {
            return new DatePoint(tokens.number(j), month, j + 1);
        }
        boolean apostrophe = j > behindDay && tokens.isMark(behindDay, "'’‘`-");
        if (apostrophe && tokens.isNumber(j, 2, 0, 99) && tokens.length(j) == 2) {
            return new DatePoint(tokens.century(tokens.number(j)), month, j + 1);
        }
        return new DatePoint(0, month, i);
    }

    private int behindDay(int i) {
        if (!tokens.isNumber(i, 2, 1, 31)) {
            return i;
        }
        boolean ordinal = tokens.isOrdinal(i + 1);
        int next = ordinal ? i + 2 : i + 1;
        boolean yearFollows = tokens.isYear(next) || (tokens.isMark(next, ",") && tokens.isYear(next + 1));
        return yearFollows ? next : i;
    }

    private @Nullable DatePoint numeric(int i) {
        if (tokens.isYear(i)) {
            return ofYear(i);
        }
        if (!tokens.isNumber(i, 2, 1, 31)) {
            return null;
        }
        int next = tokens.isOrdinal(i + 1) ? i + 2 : i + 1;
        int month = tokens.month(next);
        if (month > 0) {
            DatePoint point = ofMonth(month, next + 1);
            return point.hasYear() ? point : null;
        }
        return tokens.isMark(i + 1, JOINTS) ? joined(i) : null;
    }

    /** "2019", "2019-03", "2019/03", "2019-03-15"; "2010-12" is two years. */
    private DatePoint ofYear(int i) {
        if (tokens.isMark(i + 1, JOINTS)
                && tokens.isNumber(i + 2, 2, 1, 12)
                && tokens.length(i + 2) == 2
                && tokens.isTight(i)) {
            boolean fullDate =
                    tokens.isMark(i + 3, JOINTS) && tokens.isNumber(i + 4, 2, 1, 31) && tokens.length(i + 4) == 2;
            if (fullDate || tokens.get(i + 1).mark() != '–' && !isYearsAbbreviated(i)) {
                return new DatePoint(tokens.number(i), tokens.number(i + 2), fullDate ? i + 5 : i + 3);
            }
        }
        return new DatePoint(tokens.number(i), 0, i + 1);
    }

    private boolean isYearsAbbreviated(int i) {
        return tokens.number(i + 2) > tokens.number(i) % 100 && tokens.number(i + 2) > 9 && tokens.isMark(i + 1, "-/");
    }

    /** "03/2019", "15/03/2019", "15.03.2019". */
    private @Nullable DatePoint joined(int i) {
        if (tokens.isNumber(i, 2, 1, 12) && tokens.isYear(i + 2)) {
            return new DatePoint(tokens.number(i + 2), tokens.number(i), i + 3);
        }
        if (tokens.isNumber(i + 2, 2, 1, 31) && tokens.isMark(i + 3, JOINTS) && tokens.isYear(i + 4)) {
            int month = tokens.number(i + 2) <= 12 ? tokens.number(i + 2) : tokens.number(i);
            return month <= 12 ? new DatePoint(tokens.number(i + 4), month, i + 5) : null;
        }
        return null;
    }
}
