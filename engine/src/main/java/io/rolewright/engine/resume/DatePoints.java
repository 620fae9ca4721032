package io.rolewright.engine.resume;

import io.rolewright.engine.language.Phrases;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads one end of a stretch of dates at a place in the tokens, in the many ways that people write it. */
final class DatePoints {
    private static final int FIRST_YEAR = 1940;
    private static final String JOINTS = "/.-–";
    private static final List<Phrases> MONTHS = IntStream.rangeClosed(1, 12)
            .mapToObj(month -> Vocabulary.DATES.in(Integer.toString(month)))
            .toList();

    private final List<DateToken> tokens;
    private final int lastYear;

    DatePoints(List<DateToken> tokens, int lastYear) {
        this.tokens = tokens;
        this.lastYear = lastYear;
    }

    /** The longest date that starts at {@code i}; absent when none does. */
    @Nullable
    DatePoint at(int i) {
        if (i >= tokens.size()) {
            return null;
        }
        return switch (tokens.get(i).kind()) {
            case LETTERS -> named(i);
            case DIGITS -> isGlued(i) ? null : numeric(i);
            case MARK -> null;
        };
    }

    /** "03/16": too weak alone, good enough as both ends of a range. */
    @Nullable
    DatePoint shortAt(int i) {
        if (isNumber(i, 2, 1, 12) && isMark(i + 1, "/'’") && isNumber(i + 2, 2, 0, 99) && length(i + 2) == 2) {
            return new DatePoint(century(tokens.get(i + 2).number()), number(i), i + 3);
        }
        return null;
    }

    private @Nullable DatePoint named(int i) {
        String word = tokens.get(i).word();
        int month = month(word);
        if (month > 0) {
            return ofMonth(month, i + 1);
        }
        if (Vocabulary.DATES.in("SEASON").holdsWord(word)) {
            return isYear(i + 1) ? new DatePoint(number(i + 1), 0, i + 2) : null;
        }
        return Vocabulary.DATES.in("PRESENT").holdsWord(word) ? DatePoint.present(i + 1) : null;
    }

    /** Behind a month: "2019", ". 2019", ", 2019", " 3, 2019", "-2019", "'19", " 19". */
    private DatePoint ofMonth(int month, int from) {
        int i = isMark(from, ".") ? from + 1 : from;
        int behindDay = behindDay(i);
        int j = isMark(behindDay, ",/-–'’‘`") ? behindDay + 1 : behindDay;
        if (isYear(j)) {
            return new DatePoint(number(j), month, j + 1);
        }
        boolean apostrophe = j > behindDay && isMark(behindDay, "'’‘`-");
        if (apostrophe && isNumber(j, 2, 0, 99) && length(j) == 2) {
            return new DatePoint(century(number(j)), month, j + 1);
        }
        return new DatePoint(0, month, i);
    }

    private int behindDay(int i) {
        if (!isNumber(i, 2, 1, 31)) {
            return i;
        }
        boolean ordinal = i + 1 < tokens.size() && isOrdinal(tokens.get(i + 1).word());
        int next = ordinal ? i + 2 : i + 1;
        boolean yearFollows = isYear(next) || (isMark(next, ",") && isYear(next + 1));
        return yearFollows ? next : i;
    }

    private @Nullable DatePoint numeric(int i) {
        if (isYear(i)) {
            return ofYear(i);
        }
        if (!isNumber(i, 2, 1, 31)) {
            return null;
        }
        int next = i + 1 < tokens.size() && isOrdinal(tokens.get(i + 1).word()) ? i + 2 : i + 1;
        int month = next < tokens.size() ? month(tokens.get(next).word()) : 0;
        if (month > 0) {
            DatePoint point = ofMonth(month, next + 1);
            return point.hasYear() ? point : null;
        }
        return isMark(i + 1, JOINTS) ? joined(i) : null;
    }

    /** "2019", "2019-03", "2019/03", "2019-03-15"; "2010-12" is two years. */
    private DatePoint ofYear(int i) {
        if (isMark(i + 1, JOINTS) && isNumber(i + 2, 2, 1, 12) && length(i + 2) == 2 && isTight(i)) {
            boolean fullDate = isMark(i + 3, JOINTS) && isNumber(i + 4, 2, 1, 31) && length(i + 4) == 2;
            if (fullDate || tokens.get(i + 1).mark() != '–' && !isYearsAbbreviated(i)) {
                return new DatePoint(number(i), number(i + 2), fullDate ? i + 5 : i + 3);
            }
        }
        return new DatePoint(number(i), 0, i + 1);
    }

    private boolean isYearsAbbreviated(int i) {
        return number(i + 2) > number(i) % 100 && number(i + 2) > 9 && isMark(i + 1, "-/");
    }

    /** "03/2019", "15/03/2019", "15.03.2019". */
    private @Nullable DatePoint joined(int i) {
        if (isNumber(i, 2, 1, 12) && isYear(i + 2)) {
            return new DatePoint(number(i + 2), number(i), i + 3);
        }
        if (isNumber(i + 2, 2, 1, 31) && isMark(i + 3, JOINTS) && isYear(i + 4)) {
            int month = number(i + 2) <= 12 ? number(i + 2) : number(i);
            return month <= 12 ? new DatePoint(number(i + 4), month, i + 5) : null;
        }
        return null;
    }

    static int month(String word) {
        if (word.length() < 3) {
            return 0;
        }
        for (int month = 1; month <= 12; month++) {
            if (MONTHS.get(month - 1).holdsWord(word)) {
                return month;
            }
        }
        return 0;
    }

    private boolean isYear(int i) {
        return isNumber(i, 4, FIRST_YEAR, lastYear) && length(i) == 4 && !isGlued(i);
    }

    /** A number with letters, money signs or more digits beside it is no date. */
    private boolean isGlued(int i) {
        DateToken token = tokens.get(i);
        if (i > 0 && tokens.get(i - 1).end() == token.start()) {
            DateToken before = tokens.get(i - 1);
            if (before.isMark("$€£#%@_=") || before.kind() == DateToken.Kind.LETTERS && month(before.word()) == 0) {
                return true;
            }
        }
        return i + 1 < tokens.size() && tokens.get(i + 1).start() == token.end() && isGlue(i + 1);
    }

    private boolean isGlue(int i) {
        DateToken token = tokens.get(i);
        boolean numberGoesOn = token.isMark("-/.")
                && i + 1 < tokens.size()
                && length(i + 1) > 4
                && tokens.get(i + 1).kind() == DateToken.Kind.DIGITS;
        return token.isMark("%$€£+@_") || numberGoesOn || token.kind() == DateToken.Kind.LETTERS && token.length() == 1;
    }

    private boolean isTight(int i) {
        return tokens.get(i + 2).start() - tokens.get(i).end() == 1;
    }

    private int century(int twoDigits) {
        return twoDigits <= lastYear % 100 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static boolean isOrdinal(String word) {
        return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
    }

    private boolean isNumber(int i, int mostDigits, int least, int most) {
        return i < tokens.size() && tokens.get(i).isNumber(mostDigits, least, most);
    }

    private boolean isMark(int i, String marks) {
        return i < tokens.size() && tokens.get(i).isMark(marks);
    }

    private int number(int i) {
        return tokens.get(i).number();
    }

    private int length(int i) {
        return tokens.get(i).length();
    }
}
