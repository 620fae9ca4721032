package io.rolewright.billing.internal.bank;

import io.rolewright.billing.DecimalSign;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the amounts of a file by the one decimal sign that all of them use. */
final class BankAmounts {
    /** From so many smallest coins on a sum cannot be moved. */
    private static final long MOST = 1_000_000_000_000_000L;

    private static final Pattern FORM = Pattern.compile("(\\()?([+-])?(\\d[\\d.,']{0,40})(-)?(\\))?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f$€£¥]");
    private static final Pattern WHOLE = Pattern.compile("\\d+|\\d{1,3}(?:[.,']\\d{3})+");

    private final DecimalSign decimals;
    private final String currency;

    private BankAmounts(DecimalSign decimals, String currency) {
        this.decimals = decimals;
        this.currency = currency;
    }

    /**
     * How amounts are read.
     *
     * @param columns in which they stand
     * @param told what is known of the decimal sign; absent for nothing
     * @throws ContractException {@code billing.bank-decimals-ambiguous} (422) when they could be read both ways, {@code
     *     billing.bank-amount-wrong} (422) when some use the one and some the other
     */
    static BankAmounts of(List<CsvRow> rows, List<Integer> columns, @Nullable DecimalSign told, String currency) {
        if (told != null) {
            return new BankAmounts(told, currency);
        }
        DecimalSign found = null;
        boolean isOpen = false;
        for (var row : rows) {
            for (int column : columns) {
                var text = row.field(column);
                var here = evidence(text);
                if (here.isPresent() && found != null && here.get() != found) {
                    throw Refused.amount(row.line());
                }
                found = here.orElse(found);
                isOpen |= here.isEmpty() && Stream.of(".", ",").anyMatch(text::contains);
            }
        }
        if (found == null && isOpen) {
            throw ContractException.invalid("billing.bank-decimals-ambiguous");
        }
        return new BankAmounts(found == null ? DecimalSign.POINT : found, currency);
    }

    /** What an amount says of the decimal sign: nothing where one sign stands once, before three digits. */
    private static Optional<DecimalSign> evidence(String text) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            return Optional.of(point > comma ? DecimalSign.POINT : DecimalSign.COMMA);
        }
        int sign = Math.max(point, comma);
        if (sign < 0) {
            return Optional.empty();
        }
        var isPoint = point >= 0;
        if (text.indexOf(isPoint ? '.' : ',') != sign) {
            return Optional.of(isPoint ? DecimalSign.COMMA : DecimalSign.POINT);
        }
        var before = text.substring(0, sign).replaceAll("\\D", "");
        var behind = text.substring(sign).replaceAll("\\D", "");
        var canPartThousands = behind.length() == 3 && before.length() <= 3 && !before.startsWith("0");
        if (canPartThousands) {
            return Optional.empty();
        }
        return Optional.of(isPoint ? DecimalSign.POINT : DecimalSign.COMMA);
    }

    /**
     * An amount in smallest coins; blank is nothing.
     *
     * @throws ContractException {@code billing.bank-amount-wrong} (422)
     */
    long minor(CsvRow row, int column) {
        var text = BLANKS.matcher(row.field(column)).replaceAll("").replace("\u2212", "-");
        if (text.isEmpty()) {
            return 0;
        }
        var form = FORM.matcher(text);
        if (!form.matches() || (form.group(1) == null) != (form.group(5) == null)) {
            throw Refused.amount(row.line());
        }
        var isBelow = form.group(1) != null || "-".equals(form.group(2)) || form.group(4) != null;
        var minor = minor(form.group(3), row.line());
        return isBelow ? -minor : minor;
    }

    private long minor(String digits, long line) {
        int sign = digits.lastIndexOf(decimals == DecimalSign.POINT ? '.' : ',');
        var whole = sign < 0 ? digits : digits.substring(0, sign);
        var part = sign < 0 ? "" : digits.substring(sign + 1);
        if (!WHOLE.matcher(whole).matches() || whole.indexOf(decimals == DecimalSign.POINT ? '.' : ',') >= 0) {
            throw Refused.amount(line);
        }
        return minor(new BigDecimal(whole.replaceAll("\\D", "") + (part.isEmpty() ? "" : "." + part)), currency, line);
    }

    /**
     * Both together.
     *
     * @throws ContractException {@code billing.bank-amount-wrong} (422) when that is more than anybody has
     */
    static long plus(long one, long other, long line) {
        try {
            return Math.addExact(one, other);
        } catch (ArithmeticException tooMuch) {
            throw Refused.amount(line);
        }
    }

    /**
     * The same of a number.
     *
     * @throws ContractException {@code billing.bank-amount-wrong} (422) when it is no whole number of coins, or too large
     */
    static long minor(BigDecimal amount, String currency, long line) {
        try {
            var plain = amount.stripTrailingZeros().toPlainString();
            var minor = new Money(plain, currency).minor();
            if (Math.abs(minor) < MOST) {
                return minor;
            }
        } catch (ArithmeticException | IllegalArgumentException broken) {
            throw Refused.amount(line);
        }
        throw Refused.amount(line);
    }
}
