package io.rolewright.analytics;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells one for each column, in their order
 */
public record Row(List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** These values. */
    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }
}
