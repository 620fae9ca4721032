package io.rolewright.engine.resume;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of months. A year without a month counts from its January, as an end to its December.
 *
 * @param start first month
 * @param end last month; absent while it lasts
 * @param yearsOnly whether an end was written as a year alone, so that only the years are sure
 */
public record Period(YearMonth start, Optional<YearMonth> end, boolean yearsOnly) {
    public Period {
        if (end.isPresent() && end.get().isBefore(start)) {
            throw new IllegalArgumentException("period ends before it starts");
        }
    }

    /** A stretch whose months were written. */
    public Period(YearMonth start, Optional<YearMonth> end) {
        this(start, end, false);
    }
}
