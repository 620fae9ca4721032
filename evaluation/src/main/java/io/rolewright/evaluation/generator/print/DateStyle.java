package io.rolewright.evaluation.generator.print;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
        this.month = DateTimeFormatter.ofPattern(pattern, Locale.UK);
        this.between = between;
        this.now = now;
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
