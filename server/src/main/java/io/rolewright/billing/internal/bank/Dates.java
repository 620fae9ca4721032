package io.rolewright.billing.internal.bank;

import io.rolewright.billing.DayOrder;
import io.rolewright.shared.ContractException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a file: by the one form that fits all of them, and never by a guess. */
final class Dates {
    private Dates() {}

    /**
     * The days of all lines.
     *
     * @param forms that may be meant, as {@link DateTimeFormatter} writes them
     * @throws ContractException {@code billing.bank-day-wrong} when no form fits all, {@code billing.bank-dates-ambiguous} (422)
     *     when forms fit that mean different days, and nobody said which
     */
    static List<LocalDate> read(List<CsvRow> rows, int column, List<String> forms, @Nullable DayOrder order) {
        var fitting = new ArrayList<List<LocalDate>>();
        long broken = 0;
        for (var form : forms) {
            if (!isMeant(form, order)) {
                continue;
            }
            var days = read(rows, column, form);
            if (days.size() == rows.size()) {
                fitting.add(days);
            } else {
                broken = Math.max(broken, rows.get(days.size()).line());
            }
        }
        if (fitting.isEmpty()) {
            throw Refused.day(broken == 0 ? rows.getFirst().line() : broken);
        }
        if (fitting.stream().distinct().count() > 1) {
            throw ContractException.invalid("billing.bank-dates-ambiguous");
        }
        return fitting.getFirst();
    }

    private static boolean isMeant(String form, @Nullable DayOrder order) {
        if (order == null || form.startsWith("u")) {
            return true;
        }
        return form.startsWith("d") == (order == DayOrder.DAY_FIRST);
    }

    /** Those up to the first that has another form. */
    private static List<LocalDate> read(List<CsvRow> rows, int column, String form) {
        var format = DateTimeFormatter.ofPattern(form, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
        var days = new ArrayList<LocalDate>();
        for (var row : rows) {
            try {
                days.add(LocalDate.parse(row.field(column), format));
            } catch (DateTimeParseException other) {
                return days;
            }
        }
        return days;
    }
}
