package io.rolewright.analytics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One value of a series.
 *
 * @param label what it belongs to: a day {@code 2026-03-02}, a month {@code 2026-03}, a thing, or a range such as {@code 0-7}
 * @param value in the unit of the series, money in whole units; absent where nothing can be said
 * @param low the lower end of what is foretold; absent where nothing is foretold
 * @param high the upper end of what is foretold; absent where nothing is foretold
 */
public record Point(
        String label,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {
    /** A value that is known. */
    public static Point of(String label, @Nullable BigDecimal value) {
        return new Point(label, value, null, null);
    }
}
