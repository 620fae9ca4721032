package io.rolewright.engine.resume;

import io.rolewright.engine.document.Span;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The dates of a whole text, asked by place. */
final class DateIndex {
    private final List<Dated> dates;

    private DateIndex(List<Dated> dates) {
        this.dates = dates;
    }

    static DateIndex of(String text, YearMonth today) {
        return new DateIndex(List.copyOf(Dates.in(text, today)));
    }

    /** The same with the stretches that a narrow column wraps: "March 2019 –", and below it "May 2021". */
    DateIndex wrapped(String text, List<Row> rows, YearMonth today) {
        List<Dated> joined = new WrappedDates(text, this, today).in(rows);
        if (joined.isEmpty()) {
            return this;
        }
        DateIndex tails = new DateIndex(joined);
        return new DateIndex(Stream.concat(
                        dates.stream().filter(date -> tails.in(date.span()).isEmpty()), joined.stream())
                .sorted(Comparator.comparing(Dated::span))
                .toList());
    }

    /** Those that share a character with {@code span}, in order. */
    List<Dated> in(Span span) {
        int from = firstEndingBehind(span.start());
        int to = from;
        while (to < dates.size() && dates.get(to).span().start() < span.end()) {
            to++;
        }
        return dates.subList(from, to);
    }

    boolean isEmpty() {
        return dates.isEmpty();
    }

    private int firstEndingBehind(int start) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).span().end() > start) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
