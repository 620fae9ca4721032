package io.rolewright.resumes;

import io.rolewright.engine.fairness.ScoredGroup;
import java.util.List;

/**
 * Sums of scored people.
 *
 * @param groups one for each set of answers that somebody gave, and one for who said nothing
 */
public record ScoredGroups(List<ScoredGroup> groups) {
    public ScoredGroups {
        groups = List.copyOf(groups);
    }
}
