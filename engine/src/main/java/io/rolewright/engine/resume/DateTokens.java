package io.rolewright.engine.resume;

import io.rolewright.engine.language.Phrases;
import java.util.List;
import java.util.stream.IntStream;

/** What each token of a text can be in a date. */
final class DateTokens {
    private static final int FIRST_YEAR = 1940;
    private static final List<Phrases> MONTHS = IntStream.rangeClosed(1, 12)
            .mapToObj(month -> Vocabulary.DATES.in(Integer.toString(month)))
            .toList();

    private final List<DateToken> tokens;
    private final int lastYear;

    DateTokens(List<DateToken> tokens, int lastYear) {
        this.tokens = tokens;
        this.lastYear = lastYear;
    }

    int size() {
        return tokens.size();
    }

    DateToken get(int i) {
        return tokens.get(i);
    }

    /** The month that a token names, 1 to 12; 0 when it names none. */
    int month(int i) {
        return i < tokens.size() ? month(tokens.get(i).word()) : 0;
    }

    private static int month(String word) {
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

    boolean isYear(int i) {
        return isNumber(i, 4, FIRST_YEAR, lastYear) && length(i) == 4 && !isGlued(i);
    }

    /** A number with letters, money signs or more digits beside it is no date. */
    boolean isGlued(int i) {
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

    /** Whether one character stands between a token and the next but one. */
    boolean isTight(int i) {
        return tokens.get(i + 2).start() - tokens.get(i).end() == 1;
    }

    /** "19" is 2019, "87" is 1987. */
    int century(int twoDigits) {
        return twoDigits <= lastYear % 100 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    boolean isOrdinal(int i) {
        String word = i < tokens.size() ? tokens.get(i).word() : "";
        return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
    }

    boolean isNumber(int i, int mostDigits, int least, int most) {
        return i < tokens.size() && tokens.get(i).isNumber(mostDigits, least, most);
    }

    boolean isMark(int i, String marks) {
        return i < tokens.size() && tokens.get(i).isMark(marks);
    }

    int number(int i) {
        return tokens.get(i).number();
    }

    int length(int i) {
        return tokens.get(i).length();
    }
}
