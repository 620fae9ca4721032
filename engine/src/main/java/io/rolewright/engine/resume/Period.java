package io.rolewright.engine.resume;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of months. A year without a month counts from its January, as an end to its December.
 *
 * @param start first month
 * @param end last month; absent while it lasts
 */
public record Period(YearMonth start, Optional<YearMonth> end) {
    public Period {
        if (end.isPresent() && end.get().isBefore(start)) {
            throw new IllegalArgumentException("period ends before it starts");
        }
    }
}
