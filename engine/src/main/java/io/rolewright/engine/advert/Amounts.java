package io.rolewright.engine.advert;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads one amount as sites write it: {@code 90000}, {@code "$90,000.00"}, {@code 60.000 EUR}, {@code 35k}, {@code -1}. */
final class Amounts {
    private static final int LONGEST = 30;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Amounts() {}

    /** Empty for words, and for texts with two numbers. */
    static Optional<BigDecimal> of(String written) {
        String text = written.strip();
        int from = 0;
        while (from < text.length() && !isDigit(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && (isDigit(text.charAt(to)) || ",.' \u00a0\u202f".indexOf(text.charAt(to)) >= 0)) {
            to++;
        }
        boolean another = text.substring(to).chars().anyMatch(c -> c >= '0' && c <= '9');
        if (from == text.length() || text.length() > LONGEST || another) {
            return Optional.empty();
        }
        boolean exponent =
                text.length() > to + 1 && Character.toLowerCase(text.charAt(to)) == 'e' && text.charAt(to + 1) != 'u';
        BigDecimal number = number(text.substring(from, to));
        boolean thousands = to < text.length() && Character.toLowerCase(text.charAt(to)) == 'k';
        boolean negative = from > 0 && text.charAt(from - 1) == '-';
        BigDecimal whole = thousands ? number.multiply(THOUSAND) : number;
        return exponent ? Optional.empty() : Optional.of(negative ? whole.negate() : whole);
    }

    /** Three digits behind the last mark are thousands where it is no point, or where another stands before it. */
    private static BigDecimal number(String digits) {
        String bare = digits.strip();
        while (!isDigit(bare.charAt(bare.length() - 1))) {
            bare = bare.substring(0, bare.length() - 1);
        }
        int mark = Math.max(bare.lastIndexOf(','), bare.lastIndexOf('.'));
        boolean decimals = mark >= 0 && bare.length() - mark != 4;
        String whole = decimals ? bare.substring(0, mark) : bare;
        String fraction = decimals ? bare.substring(mark + 1) : "";
        String plain = only(whole) + (fraction.isEmpty() ? "" : "." + only(fraction));
        return new BigDecimal(plain.startsWith(".") ? "0" + plain : plain).stripTrailingZeros();
    }

    private static String only(String digits) {
        return digits.chars()
                .filter(c -> c >= '0' && c <= '9')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
