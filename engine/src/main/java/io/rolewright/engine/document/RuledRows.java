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

    /** What the rules above this row leave of gutters: a rule that is drawn across one closes it. */
    List<Gutter> free(int row, List<Gutter> gutters) {
        List<Gutter> free = gutters;
        for (Rule rule : above.get(row)) {
            free = free.stream().flatMap(gutter -> rule.rest(gutter).stream()).toList();
        }
        return free;
    }

    /** Whether rules above this row close the gutter. */
    boolean isCrossed(int row, Gutter gutter) {
        return gutter.isInside() && free(row, List.of(gutter)).isEmpty();
    }

    /** How far the rules above this row reach to the right. */
    float reach(int row) {
        return (float) above.get(row).stream().mapToDouble(Rule::to).max().orElse(Float.POSITIVE_INFINITY);
    }
}
