package io.rolewright.matching.internal.index;

import java.util.ArrayList;
import java.util.List;

/** What has been read of a query or of one pair of parentheses. */
final class QueryGroup {
    private static final int NOWHERE = -1;

    private final String written;
    private final int start;
    private final TextField field;
    private final List<TextQuery> alternatives = new ArrayList<>();
    private List<TextQuery> parts = new ArrayList<>();

    /** The first operator that waits for what it is about. */
    private int waiting = NOWHERE;

    private boolean isNegated;
    private TextField nextField;

    /**
     * @param start where it begins
     * @param field what words in it are looked for in
     */
    QueryGroup(String written, int start, TextField field) {
        this.written = written;
        this.start = start;
        this.field = field;
        this.nextField = field;
    }

    int start() {
        return start;
    }

    /** Where the next part looks for its words. */
    TextField nextField() {
        return nextField;
    }

    void and(int position) {
        join(position);
    }

    void or(int position) {
        join(position);
        alternatives.add(joined(parts, false));
        parts = new ArrayList<>();
    }

    private void join(int position) {
        refuseWaiting();
        if (parts.isEmpty()) {
            throw QueryFault.OPERATOR_DANGLING.at(written, position);
        }
        waiting = position;
    }

    void not(int position) {
        isNegated = !isNegated;
        waitAt(position);
    }

    void field(int position, TextField next) {
        nextField = next;
        waitAt(position);
    }

    private void waitAt(int position) {
        waiting = waiting == NOWHERE ? position : waiting;
    }

    void add(TextQuery part) {
        parts.add(isNegated ? new TextQuery.Not(part) : part);
        isNegated = false;
        nextField = field;
        waiting = NOWHERE;
    }

    /** All of it. */
    TextQuery whole() {
        refuseWaiting();
        if (parts.isEmpty()) {
            throw QueryFault.PART_EMPTY.at(written, start);
        }
        alternatives.add(joined(parts, false));
        return joined(alternatives, true);
    }

    private void refuseWaiting() {
        if (waiting != NOWHERE) {
            throw QueryFault.OPERATOR_DANGLING.at(written, waiting);
        }
    }

    private static TextQuery joined(List<TextQuery> parts, boolean isAny) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return isAny ? new TextQuery.Any(parts) : new TextQuery.All(parts);
    }
}
