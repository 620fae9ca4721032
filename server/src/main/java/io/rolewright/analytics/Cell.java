package io.rolewright.analytics;

import io.rolewright.shared.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One value of a table: a text, a number, or money; nothing at all where there is nothing to say.
 *
 * @param text a text; in a column of numbers {@code hidden}, where a number would tell too much of few people
 * @param number a number in the unit of its column
 * @param money an amount
 */
public record Cell(
        @Nullable String text,
        @Nullable BigDecimal number,
        @Nullable Money money) {
    /** There is nothing to say. */
    public static final Cell EMPTY = new Cell(null, null, null);

    /** A text. */
    public static Cell of(String text) {
        return new Cell(text, null, null);
    }

    /** A number, or nothing where there is none. */
    public static Cell of(@Nullable BigDecimal number) {
        return new Cell(null, number, null);
    }

    /** So many. */
    public static Cell of(long count) {
        return of(BigDecimal.valueOf(count));
    }

    /** An amount. */
    public static Cell of(Money money) {
        return new Cell(null, null, money);
    }
}
