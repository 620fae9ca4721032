package io.rolewright.analytics.internal.output;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a place of a chart is called: days and months shorter than programs write them. */
final class PlaceText {
    private static final Pattern DAY = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private PlaceText() {}

    static String of(String label) {
        if (DAY.matcher(label).matches()) {
            return SHORT_DAY.format(LocalDate.parse(label));
        }
        return MONTH.matcher(label).matches() ? SHORT_MONTH.format(YearMonth.parse(label)) : label;
    }
}
