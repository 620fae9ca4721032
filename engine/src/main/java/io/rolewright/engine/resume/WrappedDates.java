package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import io.rolewright.engine.language.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds stretches of dates whose end stands at the start of the next row, because the column of dates is narrow and
 * other words stand beside it.
 */
final class WrappedDates {
    /** Longer first lines of a date do not occur; in UTF-16 code units. */
    private static final int LONGEST = 40;

    private final String text;
    private final DateIndex dates;
    private final YearMonth today;

    WrappedDates(String text, DateIndex dates, YearMonth today) {
        this.text = text;
        this.dates = dates;
        this.today = today;
    }

    /** Two for each: the stretch at its first line, and its tail. */
    List<Dated> in(List<Row> rows) {
        List<Dated> found = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            Span start = start(rows.get(i));
            Span end = start == null ? null : end(rows.get(i + 1));
            if (start != null && end != null) {
                join(start, end).ifPresent(period -> {
                    found.add(new Dated(period, start, true));
                    found.add(new Dated(period, end, false, true));
                });
            }
        }
        return found;
    }

    private Optional<Period> join(Span start, Span end) {
        String whole = start.of(text) + " " + end.of(text);
        List<Dated> read = Dates.in(whole, today);
        boolean one = read.size() == 1
                && read.getFirst().range()
                && read.getFirst().span().end() == whole.length();
        return one ? Optional.of(read.getFirst().period()) : Optional.empty();
    }

    /** A date at a row's start with a dash behind it, and maybe a month that lacks its year. */
    private @Nullable Span start(Row row) {
        List<Dated> read = row.isLong() ? List.of() : dates.in(row.span());
        if (read.isEmpty() || read.getFirst().range() || read.getFirst().span().start() != row.start()) {
            return null;
        }
        int dash = skipBlanks(read.getFirst().span().end(), row.end());
        if (dash >= row.end() || "-–—".indexOf(text.charAt(dash)) < 0) {
            return null;
        }
        int end = dash + 1;
        int wide = wideGap(end, row.end());
        boolean month = wide > end && wide - row.start() <= LONGEST && isMonth(text.substring(end, wide));
        return new Span(row.start(), month ? wide : end);
    }

    /** What a date's second line may be: a date, "present", or a year, at a row's start. */
    private @Nullable Span end(Row row) {
        List<Dated> read = row.isLong() ? List.of() : dates.in(row.span());
        if (!read.isEmpty()
                && !read.getFirst().range()
                && read.getFirst().span().start() == row.start()) {
            return read.getFirst().span();
        }
        int end = row.start();
        while (end < row.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean present = end > row.start()
                && Vocabulary.DATES
                        .in("PRESENT")
                        .holdsWord(String.join(" ", Words.of(text.substring(row.start(), end))));
        return present ? new Span(row.start(), end) : null;
    }

    private static boolean isMonth(String words) {
        List<String> all = Words.of(words);
        return all.size() == 1 && Vocabulary.DATES.all().holdsWord(all.getFirst());
    }

    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Where a tab, two blanks or the row's end stand. */
    private int wideGap(int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != '\t' && !text.startsWith("  ", at)) {
            at++;
        }
        return at;
    }
}
