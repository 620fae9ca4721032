package io.rolewright.analytics.internal.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Numbers as people read them: the same everywhere, whatever the machine's language is. */
final class FigureText {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final List<String> STEPS = List.of("", "k", "M", "B", "T");
    /** Up to here all digits are shown. */
    private static final BigDecimal SHORT = BigDecimal.valueOf(10_000);

    private FigureText() {}

    /** With its unit and all its digits, such as {@code AUD 1,234.50}, {@code 12.5 %} or {@code 14.0 days}. */
    static String exact(BigDecimal value, Scale scale) {
        return withUnit(digits(scaled(value, scale), scale.digits()), scale);
    }

    /** With its unit in few letters, such as {@code AUD 1.23M}. */
    static String brief(BigDecimal value, Scale scale) {
        return withUnit(shortened(scaled(value, scale), scale.digits(), SHORT), scale);
    }

    /** Without its unit in few letters, for the ticks of an axis that names it. */
    static String tick(double value, Scale scale) {
        var text = shortened(scaled(BigDecimal.valueOf(value), scale), 2, THOUSAND);
        var bare = text.contains(".") ? text.replaceAll("\\.?0+(?=\\D?$)", "") : text;
        return scale.kind() == Scale.Kind.SHARE ? bare + " %" : bare;
    }

    private static BigDecimal scaled(BigDecimal value, Scale scale) {
        return scale.kind() == Scale.Kind.SHARE ? value.movePointRight(2) : value;
    }

    private static String shortened(BigDecimal value, int digits, BigDecimal from) {
        var rest = value;
        var step = 0;
        if (value.abs().compareTo(from) >= 0) {
            while (rest.abs().compareTo(THOUSAND) >= 0 && step < STEPS.size() - 1) {
                rest = rest.divide(THOUSAND);
                step++;
            }
        }
        return digits(rest, step == 0 ? digits : threeInAll(rest)) + STEPS.get(step);
    }

    private static int threeInAll(BigDecimal value) {
        var whole = value.abs().setScale(0, RoundingMode.DOWN).precision();
        return Math.max(0, 3 - whole);
    }

    private static String digits(BigDecimal value, int digits) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private static String withUnit(String number, Scale scale) {
        return switch (scale.kind()) {
            case COUNT, SCORE -> number;
            case SHARE -> number + " %";
            case DAYS -> number + " days";
            case HOURS -> number + " hours";
            case MONEY -> scale.currency() + " " + number;
        };
    }
}
