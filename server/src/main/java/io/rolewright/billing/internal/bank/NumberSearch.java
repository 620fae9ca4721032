package io.rolewright.billing.internal.bank;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks for numbers of invoices in what people and machines write: with blanks or signs between the characters, without the zeros
 * after the letters, without the letters, with O for 0 and I or l for 1.
 */
final class NumberSearch {
    private static final String GAP = "[\\s./_#:-]{0,2}";
    private static final int SURE_DIGITS = 5;

    /** No letter is part of a number that stands alone. */
    private static final String ALONE = "(?<![\\p{L}\\d.,])";

    private final String plain;
    private final String text;
    private final String digits;

    /** How surely a number was found. */
    enum Found {
        WHOLE,
        /** By few digits alone, which could be anything. */
        SHORT,
        NOT
    }

    NumberSearch(String text) {
        this.plain = text.toUpperCase(Locale.ROOT);
        this.text = folded(text);
        this.digits = this.text.replaceAll("\\D", "");
    }

    private static String folded(String text) {
        return text.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
    }

    /** Whether the number of an invoice stands there. */
    Found find(String number) {
        var tail = tail(number);
        var core = withoutZeros(tail);
        if (core.isEmpty() || !digits.contains(core)) {
            return Found.NOT;
        }
        var letters =
                folded(number.substring(0, number.length() - tail.length())).replaceAll("[^\\p{L}\\d]", "");
        var zeros = tail.length() - core.length();
        if (!letters.isEmpty()
                && holds(text, "(?<![\\p{L}\\d])" + spaced(letters) + GAP, "(?:0" + GAP + "){0,12}", spaced(core))) {
            return Found.WHOLE;
        }
        if (letters.isEmpty() || tail.length() >= SURE_DIGITS) {
            if (isAlone("(?:0" + GAP + "){" + zeros + "}", spaced(core))) {
                return Found.WHOLE;
            }
        }
        if (!isAlone("0{0,12}", spaced(core))) {
            return Found.NOT;
        }
        return core.length() >= SURE_DIGITS ? Found.WHOLE : Found.SHORT;
    }

    /** The digits at its end. */
    private static String tail(String number) {
        int start = number.length();
        while (start > 0 && Character.isDigit(number.charAt(start - 1))) {
            start--;
        }
        return number.substring(start);
    }

    private static String withoutZeros(String tail) {
        int start = 0;
        while (start < tail.length() && tail.charAt(start) == '0') {
            start++;
        }
        return tail.substring(start);
    }

    private boolean isAlone(String zeros, String core) {
        return holds(plain, ALONE, zeros, core + "(?!\\p{L})");
    }

    private static boolean holds(String text, String before, String zeros, String core) {
        return Pattern.compile(before + zeros + core + "(?![.,]?\\d)")
                .matcher(text)
                .find();
    }

    private static String spaced(String characters) {
        return characters
                .codePoints()
                .mapToObj(each -> Pattern.quote(Character.toString(each)))
                .collect(Collectors.joining(GAP));
    }
}
