package io.rolewright.resumes;

import io.rolewright.shared.CandidateId;
import java.util.Set;

/**
 * The candidates that may be seen.
 *
 * @param visible those of the question that exist and are not hidden, in no order
 */
public record Visibility(Set<CandidateId> visible) {
    public Visibility {
        visible = Set.copyOf(visible);
    }
}
