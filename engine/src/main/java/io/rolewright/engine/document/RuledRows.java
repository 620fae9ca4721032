package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a region with the rules that are drawn between them.
 *
 * @param above the rules directly above each row, and at the end those below the last one
 */
record RuledRows(List<Row> rows, List<List<Rule>> above) {
    static RuledRows of(List<Row> rows, List<Rule> rules) {
        List<List<Rule>> above = new ArrayList<>();
        List<Rule> left = rules;
        for (Row row : rows) {
            above.add(left.stream().filter(rule -> rule.isAbove(row)).toList());
            left = left.stream().filter(rule -> !rule.isAbove(row)).toList();
        }
        above.add(left);
        return new RuledRows(rows, above);
    }

    int size() {
        return rows.size();
    }

    /** Whether a rule above this row closes the gutter. */
    boolean isCrossed(int row, Gutter gutter) {
        return above.get(row).stream().anyMatch(rule -> rule.crosses(gutter));
    }
}
