package io.rolewright.evaluation.generator.print;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A habit of writing the months of a job. */
public enum DateStyle {
    SHORT_MONTH("MMM yyyy", " – ", "Present"),
    NUMERIC("MM/yyyy", " - ", "current"),
    YEARS("yyyy", "–", "present"),
    SINCE("MMMM yyyy", " – ", ""),
    WORDY("MMM yyyy", " to ", "now"),
    DOTTED("MM.yyyy", " – ", "today");

    private final DateTimeFormatter month;
    private final String between;
    private final String now;

    DateStyle(String pattern, String between, String now) {
        this.month = format(pattern);
        this.between = between;
        this.now = now;
    }

    /** The short months are spelled here, because systems differ on Sep and Sept. */
    private static DateTimeFormatter format(String pattern) {
        if (!pattern.startsWith("MMM ")) {
            return DateTimeFormatter.ofPattern(pattern, Locale.UK);
        }
        Map<Long, String> names = new HashMap<>();
        List.of("Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(" "))
                .forEach(name -> names.put(names.size() + 1L, name));
        return new DateTimeFormatterBuilder()
                .appendText(ChronoField.MONTH_OF_YEAR, names)
                .appendPattern(" yyyy")
                .toFormatter(Locale.UK);
    }

    /** Whether only years are told. */
    public boolean isCoarse() {
        return this == YEARS;
    }

    String range(YearMonth start, @Nullable YearMonth end) {
        String from = written(start);
        if (end == null) {
            return now.isEmpty() ? "Since " + from : from + between + now;
        }
        String to = written(end);
        return isCoarse() && from.equals(to) ? from : from + between + to;
    }

    private String written(YearMonth when) {
        String text = when.format(month);
        return this == WORDY ? text.replace("Sept ", "Sept. ") : text;
    }
}
