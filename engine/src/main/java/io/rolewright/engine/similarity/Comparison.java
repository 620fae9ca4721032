package io.rolewright.engine.similarity;

import java.util.List;

/**
 * Whether two adverts are the same job.
 *
 * @param isSame the decision
 * @param likeness how alike they are, 0 to 1: what orders several that are the same
 * @param reasons everything that was compared
 */
public record Comparison(boolean isSame, double likeness, List<Reason> reasons) {
    public Comparison {
        reasons = List.copyOf(reasons);
    }

    /** Whether something forbids that both are the same job, however alike they are. */
    public boolean isForbidden() {
        return reasons.stream()
                .anyMatch(reason -> reason.side() == Reason.Side.OTHER && reason.code() != Reason.Code.TEXT);
    }
}
