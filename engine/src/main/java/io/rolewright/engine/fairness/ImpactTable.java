package io.rolewright.engine.fairness;

import java.util.List;

/**
 * An audit by one attribute.
 *
 * @param attribute by what people are parted
 * @param rows the categories in which somebody was scored, in the order of their constants
 * @param unknown how many scored people did not say
 */
public record ImpactTable(Attribute attribute, List<ImpactRow> rows, int unknown) {
    public ImpactTable {
        rows = List.copyOf(rows);
    }
}
